package ancillary.facts;

/** How notice of the terms was served. */
public enum ServiceMethod {
    IN_PERSON,
    RECORDED_DELIVERY,
    ORDINARY_POST,
    LEFT_AT_ADDRESS,
    EMAIL,
    ON_LAWYER,
    OTHER
}
