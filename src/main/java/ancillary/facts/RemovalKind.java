package ancillary.facts;

/** How a person is made to leave a country. */
public enum RemovalKind {
    DEPORTATION,
    ADMINISTRATIVE_REMOVAL,
    EXTRADITION,
    REPATRIATION,
    DELIVERY_UP,
    OTHER_TRANSFER,
    VOLUNTARY_RETURN
}
