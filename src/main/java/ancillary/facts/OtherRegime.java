package ancillary.facts;

/** Another set of rules that binds the same person. */
public enum OtherRegime {
    LICENCE,
    POST_SENTENCE_SUPERVISION,
    ANOTHER_ORDER,
    BAIL
}
