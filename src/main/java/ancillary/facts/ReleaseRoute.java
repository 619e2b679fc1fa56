package ancillary.facts;

/** Who or what directed the release. */
public enum ReleaseRoute {
    AUTOMATIC,
    PAROLE_BOARD,
    SECRETARY_OF_STATE
}
