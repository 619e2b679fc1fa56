package ancillary.facts;

/** The removal under which a person left or stayed away. */
public record Removal(
        String at,
        String parent,
        @Fact("How the person was made to leave") RemovalKind kind,
        @Fact("The power used, as statute and section") String power,
        @Fact("Whether the person was obliged to go") Boolean compulsory)
        implements Placed {}
