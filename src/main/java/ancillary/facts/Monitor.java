package ancillary.facts;

/** An authorised monitor that a proposed order provides for. */
public record Monitor(
        String at,
        String parent,

        @Fact("Whether the person is to pay the monitor's costs")
        Boolean costsOnPerson,

        @Fact("Whether the means of the person, the costs expected and the effect on trading were put before the court")
        Boolean meansConsidered)
        implements Placed {}
