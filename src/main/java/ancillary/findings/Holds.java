package ancillary.findings;

/**
 * A fact of law inferred on the way to an answer, such as an exception, in a rule of its own.
 *
 * @param what its name
 * @param subject JSON pointer of what it holds of
 * @param about JSON pointer of what it holds against; empty where there is none
 */
public record Holds(String what, String subject, String about) {

    public Holds(String what, String subject) {
        this(what, subject, "");
    }
}
