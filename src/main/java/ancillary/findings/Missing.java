package ancillary.findings;

/**
 * A question cannot be decided because a fact is not recorded.
 *
 * @param asked the question
 * @param pointer JSON pointer of the fact, which need not exist yet
 */
public record Missing(Asked asked, String pointer) {

    /** The property of that name of the fact at that pointer. */
    public static Missing of(Asked asked, String at, String property) {
        return new Missing(asked, at + "/" + property);
    }
}
