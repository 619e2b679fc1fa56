package ancillary.facts;

/** How an officer of a body stood to what the body did. */
public enum Involvement {
    CONSENT,
    CONNIVANCE,
    NEITHER
}
