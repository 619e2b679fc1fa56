package ancillary.facts;

import java.time.LocalDate;

/** A rule of another regime on the same subject matter as a term. */
public record OverlappingRule(
        String at,
        String parent,
        @Fact("The other regime") OtherRegime regime,

        @Fact("Which condition or term, such as `NO_TRAVEL_OUTSIDE_UK`")
        String label,

        @Fact("Whether the two require the same of the subject")
        Boolean sameContent,

        @Fact("First day on which the other rule binds, inclusive")
        LocalDate startsOn,

        @Fact("Last day on which the other rule binds, inclusive")
        LocalDate endsOn,

        @Fact("What the other rule does") TermScope scope)
        implements Placed {}
