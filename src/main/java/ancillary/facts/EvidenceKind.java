package ancillary.facts;

/** What sort of information it is. */
public enum EvidenceKind {
    OFFICER_RECORD,
    ADMISSION,
    TRAVEL_RECORD,
    MONITORING_DATA,
    LOCATION_DATA,
    CCTV,
    DOCUMENT,
    POLICE_INTELLIGENCE,
    WITNESS,
    TEST_RESULT,
    COURT_RECORD,
    ONLINE_CONTENT,
    OTHER
}
