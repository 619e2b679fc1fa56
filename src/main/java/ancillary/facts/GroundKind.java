package ancillary.facts;

/** What a recall is, or would be, founded on. */
public enum GroundKind {
    BREACH_OF_CONDITION,
    RISK_INFORMATION,
    CURFEW_BREACH,
    CANNOT_BE_MONITORED
}
