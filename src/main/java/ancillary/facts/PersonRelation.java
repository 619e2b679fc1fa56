package ancillary.facts;

/** How a person stands to the subject of an order. */
public enum PersonRelation {
    SPOUSE_OR_PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    OTHER_FAMILY,
    CO_DEFENDANT,
    ASSOCIATE,
    EMPLOYER,
    CO_DIRECTOR,
    CUSTOMER_OR_SUPPLIER,
    FRIEND,
    NONE,
    OTHER
}
