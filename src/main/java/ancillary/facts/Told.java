package ancillary.facts;

import java.time.LocalDate;

/** What the supervising officer was told. */
public record Told(
        String at,
        String parent,
        @Fact("Whether the officer was told") Boolean given,
        @Fact("The day the officer was told") LocalDate givenOn,

        @Fact("Whether the officer was told before the act began; needed only where both fall on one day")
        Boolean beforehand)
        implements Placed {}
