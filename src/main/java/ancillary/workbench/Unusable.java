package ancillary.workbench;

/** Something a command was given that cannot be used; the message says what and why. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
