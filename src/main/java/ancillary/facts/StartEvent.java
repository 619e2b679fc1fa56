package ancillary.facts;

/** What the period of an order is said to begin with. */
public enum StartEvent {
    RELEASE,
    SENTENCE,
    CALENDAR_DATE
}
