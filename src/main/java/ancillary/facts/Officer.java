package ancillary.facts;

/** An officer of a body, or one who acts as such. */
public record Officer(
        String at,
        String parent,
        @Fact("Name or other label") String name,
        @Fact("The office held, such as `director`") String office,
        @Fact("How the officer stood to what the body did") Involvement involvement)
        implements Placed {}
