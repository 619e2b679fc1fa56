package ancillary.facts;

/** Of whom information or a document is demanded. */
public enum Holder {
    SUBJECT,
    BANK,
    LAWYER,
    OTHER
}
