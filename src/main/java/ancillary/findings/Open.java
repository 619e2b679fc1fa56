package ancillary.findings;

/**
 * An answer that is not out of the question.
 *
 * @param verdict the verdict's name
 * @param place the answer's place
 */
public record Open(String verdict, int place) {}
