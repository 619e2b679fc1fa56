package ancillary.facts;

/** How a count ended. */
public enum Result {
    CONVICTED,
    ACQUITTED,
    QUASHED,
    PARDONED,
    DISCONTINUED,
    PENDING
}
