package ancillary.facts;

import java.time.LocalDate;

/** An application about an order that somebody means to make. */
public record ProposedApplication(
        String at,
        String parent,

        @Fact(value = "What is to be asked", required = true)
        ApplicationKind kind,

        @Fact("The day on which it would be made") LocalDate on,

        @Fact("First day of the suspension asked for, inclusive")
        LocalDate startsOn,

        @Fact("Last day of the suspension asked for, inclusive")
        LocalDate endsOn,

        @Fact("Why it is asked, in words; never used by a rule")
        String grounds)
        implements Placed {}
