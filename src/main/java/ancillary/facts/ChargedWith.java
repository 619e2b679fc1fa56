package ancillary.facts;

/** What the subject of an order has been charged with since it was made. */
public enum ChargedWith {
    SERIOUS_OFFENCE,
    BREACH_OF_ORDER,
    OTHER,
    NOTHING
}
