package ancillary.facts;

/** How the terms of an order are to be served on a person who is not represented. */
public enum ServicePlan {
    IN_PERSON,
    RECORDED_DELIVERY,
    OTHER,
    NONE
}
