package ancillary.engine.drl;

/** A rule could not be evaluated, as by a call on null. The message names the rule and its line. */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
