package ancillary.facts;

/** One thing a recall is, or would be, founded on. */
public record RecallGround(
        String at,
        String parent,

        @Fact("A condition broken, information about risk, or a matter of the curfew")
        GroundKind kind,

        @Fact("The condition, by its code or in a few words; never used by a rule")
        String condition,

        @Fact("Whether there are reasonable grounds for it, on material that is reasonably accurate")
        Decision reasonable,

        @Fact("Whether the person admits it") Boolean admitted)
        implements Placed {}
