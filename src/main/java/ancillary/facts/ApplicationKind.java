package ancillary.facts;

/** What is asked of a court about an order it made. */
public enum ApplicationKind {
    REVOCATION,
    SUSPENSION,
    VARIATION,
    DISCHARGE,
    EXTENSION,
    REPLACEMENT,
    NEW_ORDER,
    APPEAL,
    PASSPORT_RETURN
}
