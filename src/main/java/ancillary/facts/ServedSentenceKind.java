package ancillary.facts;

/** The kind of a sentence on which a person is recalled. */
public enum ServedSentenceKind {
    IMPRISONMENT,
    DETENTION_IN_YOI,
    /** Section 250 of the Sentencing Code, or section 91 of the Act of 2000. */
    DETENTION_UNDER_18,
    EXTENDED,
    SPECIAL_CUSTODIAL_OFFENDER_OF_PARTICULAR_CONCERN,
    SERIOUS_TERRORISM,
    LIFE,
    IMPRISONMENT_FOR_PUBLIC_PROTECTION,
    DETENTION_FOR_PUBLIC_PROTECTION,
    DETENTION_AT_HIS_MAJESTYS_PLEASURE
}
