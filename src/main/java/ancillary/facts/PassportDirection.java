package ancillary.facts;

import java.time.LocalDate;

/** A direction to give up a passport, proposed or made. */
public record PassportDirection(
        String at,
        String parent,

        @Fact("Who issued the passport: a place code such as `UNITED_KINGDOM`, `JERSEY` or `IRELAND`")
        String issuedBy,

        @Fact("Last day for giving it up, inclusive, where the court named one")
        LocalDate deliverBy,

        @Fact(
                "Last day on which that passport is valid, inclusive; absent where nobody suggests that it had expired when it was directed")
        LocalDate expiresOn)
        implements Placed {}
