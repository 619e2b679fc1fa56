package ancillary.facts;

/** What an offence was about. */
public record Goods(
        String at,
        String parent,
        @Fact("The kind of goods") GoodsKind kind,

        @Fact("What it was, such as `cocaine`; never used by a rule")
        String name,

        @Fact("Class of a controlled drug: `A`, `B` or `C`") String drugClass)
        implements Placed {

    /** The kind; where it is not recorded but the class of a drug is, that it was one. Null where neither is. */
    public GoodsKind getKnownKind() {
        return kind == null && drugClass != null ? GoodsKind.CONTROLLED_DRUG : kind;
    }
}
