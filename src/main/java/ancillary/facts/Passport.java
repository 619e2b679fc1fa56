package ancillary.facts;

import java.time.LocalDate;

/** A passport or travel document. */
public record Passport(
        String at,
        String parent,

        @Fact("Who issued it: a place code such as `UNITED_KINGDOM`, `ISLE_OF_MAN` or `IRELAND`")
        String issuedBy,

        @Fact("Last day on which it is valid, inclusive") LocalDate expiresOn,
        @Fact("Who holds it now") String heldBy)
        implements Placed {}
