package ancillary.facts;

import java.time.LocalDate;

/** What the supervising officer was told. */
public record Told(
        String at,
        String parent,
        @Fact("Whether the officer was told") Boolean given,
        @Fact("The day the officer was told") LocalDate givenOn)
        implements Placed {}
