package ancillary.engine;

import java.util.List;

/** A document that is not a case. Carries every fault at once. */
public final class CaseFaults extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseFault> faults;

    public CaseFaults(List<CaseFault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public List<CaseFault> faults() {
        return faults;
    }
}
