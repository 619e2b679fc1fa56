package ancillary.findings;

/**
 * One of a verdict's answers, in the order in which they are considered.
 *
 * @param verdict the verdict's name in this assessment
 * @param answer the name of the whole that leads to it
 * @param place 0 for the one considered first
 */
public record Choice(String verdict, String answer, int place) {}
