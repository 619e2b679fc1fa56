package ancillary.facts;

/** The power under which a person is, or would be, recalled. */
public enum RecallRoute {
    /** Revocation of the licence of a fixed-term prisoner. */
    S254,
    /** A person released on a curfew failed to comply with the curfew condition. */
    S255_CURFEW,
    /** A person released on a curfew can no longer be monitored at the place. */
    S255_MONITORING,
    /** Revocation of the licence of a life or IPP prisoner. */
    LIFE_S32,
    /** Liable to be detained on return to the United Kingdom after early removal from prison. */
    RETURN_AFTER_EARLY_REMOVAL
}
