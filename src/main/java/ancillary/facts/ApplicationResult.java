package ancillary.facts;

/** How an application ended. */
public enum ApplicationResult {
    GRANTED,
    REFUSED,
    WITHDRAWN,
    PENDING
}
