package ancillary.facts;

/** What a location device showed. */
public record Tracking(
        String at,
        String parent,

        @Fact("How many readings lie inside, or outside where leaving is forbidden")
        Integer pings,

        @Fact("For how many minutes") Integer minutes,
        @Fact("How far off, in metres, the readings can be") Integer accuracyMetres,

        @Fact("How far, in metres, the furthest reading lies beyond the boundary")
        Integer depthMetres)
        implements Placed {}
