package ancillary.facts;

/** What ties a person to a place. */
public record Tie(
        String at,
        String parent,
        @Fact("What kind of tie") TieKind kind,

        @Fact("Where: a place code such as `ENGLAND` or `SPAIN`")
        String place)
        implements Placed {}
