package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.util.List;

/** An order that was made. */
public record Order(
        String at,
        String parent,
        @Fact(value = "The kind of order", required = true) OrderKind kind,
        @Fact("The day it was made") LocalDate madeOn,
        @Fact("First day in force, inclusive") LocalDate startsOn,
        @Fact("Last day in force, inclusive") LocalDate endsOn,

        @Fact("For how long, as an ISO 8601 period, where the order says so by length")
        SentenceLength length,

        @Fact("Its terms, each a clause of its own, as they stand; `[]` where it has none")
        List<Term> terms,

        @Fact("How the subject came to know of it") Notice notice,

        @Fact("The day it was discharged or quashed; absent where it was not")
        LocalDate dischargedOn)
        implements Placed {

    /** Last day by its own words, inclusive; null where not recorded. */
    public LocalDate getLastDay() {
        if (endsOn != null || length == null || startsOn == null) {
            return endsOn;
        }
        return startsOn.plusMonths(length.months()).plusDays(length.days()).minusDays(1);
    }

    /** Whether its terms are recorded. */
    public boolean getTermsRecorded() {
        return terms != null;
    }
}
