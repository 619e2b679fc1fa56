package ancillary.facts;

/** What a person returned to custody after recall is detained under. */
public enum RecallDetention {
    /** A fixed term of 14 or 28 days. */
    S255B,
    /** A fixed term of 56 days. */
    S255BA,
    /** A standard recall. */
    S255C,
    /** A standard recall, because the Parole Board refused release. */
    S255C_AFTER_REFUSAL
}
