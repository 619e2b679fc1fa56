package ancillary.facts;

/** What ties a person to a place. */
public enum TieKind {
    CLOSE_FAMILY,
    WORK,
    OTHER
}
