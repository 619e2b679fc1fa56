package ancillary.facts;

/** What evidence of risk shows. */
public enum RiskEvidenceKind {
    PATTERN_OF_OFFENDING,
    ORGANISED_LINKS,
    ROLE,
    GAIN,
    CONDUCT_SINCE_CONVICTION,
    OTHER
}
