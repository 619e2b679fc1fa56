package ancillary.facts;

/** A power to enter, search or inspect that a term makes the subject submit to. */
public record EntryPower(
        String at,
        String parent,
        @Fact("Whether it reaches the home") Boolean home,

        @Fact("Whether it lets an officer search, beyond inspecting what is named")
        Boolean search,

        @Fact("Whether it is confined to named devices or documents")
        Boolean namedItemsOnly,

        @Fact("Whether it is confined to reasonable times") Boolean reasonableTimes,

        @Fact("Whether it needs reasonable suspicion or prior notice")
        Boolean suspicionOrNotice)
        implements Placed {}
