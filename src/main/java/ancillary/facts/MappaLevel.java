package ancillary.facts;

/** The level of management under multi-agency public protection arrangements. */
public enum MappaLevel {
    NONE,
    LEVEL_1,
    LEVEL_2,
    LEVEL_3
}
