package ancillary.facts;

/** The way in which a person is said to have been involved in serious crime without a conviction. */
public enum FacilitationLimb {
    FACILITATED,
    LIKELY_TO_FACILITATE
}
