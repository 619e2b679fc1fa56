package ancillary.facts;

/** The court that deals with a person. */
public enum Court {
    CROWN_COURT,
    MAGISTRATES_COURT,
    YOUTH_COURT,
    HIGH_COURT,
    COURT_OF_APPEAL,
    HIGH_COURT_OF_JUSTICIARY,
    SHERIFF_COURT,
    COURT_OF_SESSION,
    SERVICE_COURT,
    OTHER
}
