package ancillary.facts;

/** How much of its kind a term takes in. */
public enum Reach {
    TOTAL,
    LIMITED
}
