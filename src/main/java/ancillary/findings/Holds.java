package ancillary.findings;

/**
 * A fact of law inferred on the way to an answer, such as an exception, in a rule of its own.
 *
 * @param what its name
 * @param subject JSON pointer of what it holds of
 * @param about JSON pointer of what it holds against, or of the fact that is lacking; empty where there is none
 */
public record Holds(String what, String subject, String about) {

    public Holds(String what, String subject) {
        this(what, subject, "");
    }

    /** Says what fact is lacking: the property of that name of the fact at that pointer. */
    public static Holds lacking(String what, String subject, String at, String property) {
        return new Holds(what, subject, at + "/" + property);
    }
}
