package ancillary.facts;

/** What is relied on as a change of circumstances. */
public enum Change {
    PASSAGE_OF_TIME,
    MOVE_ABROAD,
    HEALTH,
    FAMILY,
    EMPLOYMENT,
    REHABILITATION,
    OTHER
}
