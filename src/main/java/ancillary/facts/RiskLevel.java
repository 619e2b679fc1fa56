package ancillary.facts;

/** An assessed risk of serious harm. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
