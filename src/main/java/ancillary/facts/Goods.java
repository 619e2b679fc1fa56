package ancillary.facts;

/** What an offence was about. */
public record Goods(
        String at,
        String parent,
        @Fact("The kind of goods") GoodsKind kind,

        @Fact("What it was, such as `cocaine`; never used by a rule")
        String name,

        @Fact("Class of a controlled drug: `A`, `B` or `C`") String drugClass)
        implements Placed {}
