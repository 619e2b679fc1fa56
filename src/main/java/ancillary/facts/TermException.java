package ancillary.facts;

/** What a term leaves open, or a circumstance of an act that such an exception speaks of. */
public enum TermException {
    LAWFUL_WORK,
    EDUCATION,
    FAMILY,
    HOUSEHOLD,
    MEDICAL,
    LEGAL_ADVICE,
    COURT_AND_PROBATION,
    APPOINTMENT_OR_CORRIDOR,
    HOME,
    EMERGENCY,
    RELIGION,
    INCIDENTAL_CONTACT,
    FARE_PAYING_TRAVEL,
    ORDINARY_PURCHASES,
    NOTIFIED,
    PERMITTED,
    STRICTER_LICENCE_CONDITION,
    OTHER
}
