package ancillary.facts;

/** In which capacity somebody approved, directed or recommended a condition. */
public enum ApprovalRole {
    PAROLE_BOARD_DIRECTION,
    PAROLE_BOARD_RECOMMENDATION,
    PUBLIC_PROTECTION_CASEWORK_SECTION,
    PRISON_GOVERNOR,
    SECRETARY_OF_STATE,
    COURT_ORDER,
    SUPERVISING_OFFICER
}
