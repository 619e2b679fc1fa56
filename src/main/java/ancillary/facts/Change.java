package ancillary.facts;

/** What is said to have changed since an order was made. */
public enum Change {
    PASSAGE_OF_TIME,
    ANNOUNCED_MOVE_ABROAD,
    HEALTH,
    FAMILY,
    WORK,
    OTHER
}
