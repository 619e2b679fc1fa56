package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;

/** An order that was made. */
public record Order(
        String at,
        String parent,
        @Fact(value = "The kind of order", required = true) OrderKind kind,
        @Fact("The day it was made") LocalDate madeOn,
        @Fact("First day in force, inclusive") LocalDate startsOn,

        @Fact(value = "Last day in force, inclusive", notBefore = "startsOn")
        LocalDate endsOn,

        @Fact("For how long, as an ISO 8601 period, where the order says so by length")
        SentenceLength length,

        @Fact("Where the court that made it sits") Jurisdiction madeIn,
        @Fact("The court that made it") Court madeBy,
        @Fact("The day it was discharged, where it was") LocalDate dischargedOn)
        implements Placed {}
