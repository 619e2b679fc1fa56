package ancillary.facts;

/** How an order or a term says when it starts or ends. */
public enum Boundary {
    DATE,
    LENGTH,
    EVENT,
    NOT_STATED
}
