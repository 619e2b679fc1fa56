package ancillary.facts;

/** An event from which an order or a term runs. */
public enum BoundaryEvent {
    RELEASE_FROM_CUSTODY,
    MAKING_OF_ORDER,
    SERVICE,
    LICENCE_END,
    OTHER
}
