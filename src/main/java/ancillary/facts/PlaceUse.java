package ancillary.facts;

/** What a place is used for by the subject. */
public enum PlaceUse {
    HOME,
    WORK,
    COURT,
    PROBATION,
    GP,
    SCHOOL,
    WORSHIP,
    FAMILY_HOME,
    NONE,
    OTHER
}
