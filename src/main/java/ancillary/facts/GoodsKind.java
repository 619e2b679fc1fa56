package ancillary.facts;

/** What was imported, exported, supplied or held. */
public enum GoodsKind {
    CONTROLLED_DRUG,
    PSYCHOACTIVE_SUBSTANCE,
    FIREARM_OR_AMMUNITION,
    TOBACCO,
    ALCOHOL,
    CASH,
    COUNTERFEIT_GOODS,
    OTHER
}
