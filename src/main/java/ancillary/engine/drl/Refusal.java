package ancillary.engine.drl;

import ancillary.engine.Fault;

/** Ends the reading of one part of a file; becomes a fault. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String help;

    Refusal(int line, String cause, String help) {
        super(cause, null, false, false);
        this.line = line;
        this.help = help;
    }

    Fault in(String path) {
        return new Fault(path, line, getMessage(), help);
    }
}
