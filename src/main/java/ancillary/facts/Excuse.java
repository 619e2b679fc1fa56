package ancillary.facts;

/** Why the person says it happened. */
public record Excuse(
        String at,
        String parent,
        @Fact("In a few words; never used by a rule") String reason,

        @Fact("Whether something other than the person's own word bears it out, such as a discharge note")
        Boolean documented)
        implements Placed {}
