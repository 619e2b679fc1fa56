package ancillary.facts;

/** What kind of act or omission was observed. */
public enum BehaviourKind {
    TRAVEL
}
