package ancillary.facts;

import java.time.LocalDate;
import java.util.List;

/** What was asked of the supervising officer beforehand, and what came of it. */
public record Permission(
        String at,
        String parent,

        @Fact("Whether permission or approval was given; false also where it was asked for and no answer came")
        Boolean given,

        @Fact("The day it was asked for") LocalDate askedOn,
        @Fact("The day it was given") LocalDate givenOn,

        @Fact("Whether it was given before the act began; needed only where both fall on one day")
        Boolean beforehand,

        @Fact("Who gave it; never used by a rule") String givenBy,
        @Fact("First day it covers, inclusive") LocalDate coversFrom,
        @Fact("Last day it covers, inclusive") LocalDate coversUntil,

        @Fact(
                "Places it covers: place codes such as `SPAIN`; for anything but travel, only where it is limited to places")
        List<String> places,

        @Fact("Whether it was given without a last day, as an approval of work may be")
        Boolean withoutEnd)
        implements Placed {}
