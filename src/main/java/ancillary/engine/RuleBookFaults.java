package ancillary.engine;

import java.util.Comparator;
import java.util.List;

/** A rule book that must not become active. Carries every fault found. */
public final class RuleBookFaults extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RuleBookFaults(List<Fault> faults) {
        super(faults.size() + " faults, the first: " + faults.get(0));
        this.faults = faults.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::path)
                        .thenComparing(Fault::line)
                        .thenComparing(Fault::cause))
                .toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
