package ancillary.findings;

/**
 * What a criterion or a whole comes to.
 *
 * @param layer `criterion`, `element`, `group` or `answer`
 * @param of a question's key or a whole's name
 * @param outcome what it comes to
 */
public record Standing(String layer, String of, Outcome outcome) {}
