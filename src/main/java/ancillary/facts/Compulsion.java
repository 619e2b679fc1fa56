package ancillary.facts;

/** What, if anything, compelled the person to go. */
public enum Compulsion {
    IMMIGRATION_REMOVAL,
    EXTRADITION,
    OTHER_REMOVAL,
    FOREIGN_SUMMONS,
    LEGAL_OBLIGATION,
    NONE
}
