package ancillary.facts;

/** The part a person played among those who offended together. */
public enum OffendingRole {
    LEADING,
    SIGNIFICANT,
    LESSER,
    COURIER,
    ALONE
}
