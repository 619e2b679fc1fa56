package ancillary.facts;

import java.time.LocalDate;

/** What the person was seen to do or not do. */
public record Behaviour(
        String at,
        String parent,

        @Fact(value = "What kind of act or omission", required = true)
        BehaviourKind kind,

        @Fact("The day it happened, or the first day where it went on")
        LocalDate on,

        @Fact(value = "Last day, inclusive, where it went on", notBefore = "on")
        LocalDate until,

        @Fact("Where: a place code such as `SPAIN` or `ISLE_OF_MAN`")
        String place)
        implements Placed {}
