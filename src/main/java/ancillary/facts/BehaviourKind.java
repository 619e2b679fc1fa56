package ancillary.facts;

/** What kind of act or omission was observed. */
public enum BehaviourKind {
    TRAVEL,
    ATTEMPTED_DEPARTURE,
    TRAVEL_PREPARATION,
    ABSENT_AT_END_OF_SUSPENSION,
    PASSPORT_NOT_DELIVERED,
    PASSPORT_NOT_SURRENDERED
}
