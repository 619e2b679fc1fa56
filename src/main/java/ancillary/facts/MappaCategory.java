package ancillary.facts;

/** Why a person falls under multi-agency public protection arrangements. */
public enum MappaCategory {
    NONE,
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4
}
