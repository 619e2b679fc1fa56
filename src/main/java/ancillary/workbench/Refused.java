package ancillary.workbench;

/** What was asked for cannot be done; the message says why, in the words of a fault. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String cause) {
        super(cause);
    }
}
