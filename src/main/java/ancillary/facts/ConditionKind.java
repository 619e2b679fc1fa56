package ancillary.facts;

/** Which set a licence condition belongs to. */
public enum ConditionKind {
    STANDARD,
    ADDITIONAL,
    BESPOKE,
    POST_SENTENCE_SUPERVISION
}
