package ancillary.facts;

/** How contact with somebody came about. */
public record Contact(
        String at,
        String parent,

        @Fact("Whether the person sought it, arranged it or let it go on")
        Boolean sought,

        @Fact("Whether it could reasonably have been avoided in ordinary daily life")
        Boolean avoidable,

        @Fact("Whether a person approved for it was present")
        Boolean supervised,

        @Fact("Age in years of the other person") Integer age)
        implements Placed {}
