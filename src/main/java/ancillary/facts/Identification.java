package ancillary.facts;

/** How the persons a term speaks of are told: each by name, or as a class. */
public enum Identification {
    NAMED,
    CLASS,
    NAMED_AND_CLASS
}
