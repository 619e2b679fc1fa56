package ancillary.facts;

/** Who makes an application about an order. */
public enum ApplicationParty {
    APPLICANT_AUTHORITY,
    SUBJECT,
    OTHER_PERSON
}
