package ancillary.facts;

/** How a person left custody. */
public enum ReleaseKind {
    ON_BAIL,
    TEMPORARY,
    LICENCE,
    HOME_DETENTION_CURFEW,
    UNCONDITIONAL
}
