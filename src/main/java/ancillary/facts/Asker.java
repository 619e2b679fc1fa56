package ancillary.facts;

/** Who makes an application about an order. */
public enum Asker {
    SUBJECT,
    APPLICANT_AUTHORITY,
    THIRD_PARTY
}
