package ancillary.facts;

/** The part the subject played in the offending. */
public enum OffendingRole {
    LEADING,
    SIGNIFICANT,
    LESSER,
    COURIER,
    ALONE
}
