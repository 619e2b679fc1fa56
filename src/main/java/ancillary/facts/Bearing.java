package ancillary.facts;

/** What a third party shares with the subject, or how a term touches it. */
public enum Bearing {
    HOME,
    VEHICLE,
    BANK_ACCOUNT,
    DEVICE,
    EMPLOYMENT,
    COMPANY,
    CONTACT,
    OTHER
}
