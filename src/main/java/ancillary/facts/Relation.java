package ancillary.facts;

/** How a sentence stands to the others passed on the same occasion. */
public enum Relation {
    CONCURRENT,
    CONSECUTIVE
}
