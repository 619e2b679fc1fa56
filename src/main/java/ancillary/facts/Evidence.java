package ancillary.facts;

/** A piece of information about what happened. */
public record Evidence(
        String at,
        String parent,
        @Fact("What sort it is") EvidenceKind kind,
        @Fact("How far it can be relied on") EvidenceQuality quality,
        @Fact("Where it comes from; never used by a rule") String source)
        implements Placed {}
