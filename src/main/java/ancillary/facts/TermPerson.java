package ancillary.facts;

/** A person a term names. */
public record TermPerson(
        String at,
        String parent,
        @Fact("Name or other label") String name,
        @Fact("How the person stands to the subject") PersonRelation relation,
        @Fact("Whether the two live in the same household") Boolean sameHousehold,
        @Fact("Whether the two were tried together") Boolean coDefendant)
        implements Placed {}
