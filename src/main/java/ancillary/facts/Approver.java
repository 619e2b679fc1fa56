package ancillary.facts;

/** The office of a person who approves an application. */
public enum Approver {
    DIRECTOR,
    CROWN_PROSECUTOR,
    DESIGNATED_MEMBER_OF_THE_SERIOUS_FRAUD_OFFICE,
    CHIEF_OFFICER,
    SUPERINTENDENT_OR_ABOVE,
    OTHER
}
