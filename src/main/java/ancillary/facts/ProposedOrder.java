package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;

/** An order the court is asked for or considers. */
public record ProposedOrder(
        String at,
        String parent,
        @Fact(value = "The kind of order", required = true) OrderKind kind,

        @Fact("For how long, as an ISO 8601 period, where the order says so by length")
        SentenceLength length,

        @Fact("First day in force, inclusive, where the order gives a day")
        LocalDate startsOn,

        @Fact(value = "Last day in force, inclusive, where the order gives a day", notBefore = "startsOn")
        LocalDate endsOn)
        implements Placed {}
