package ancillary.facts;

import ancillary.law.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What the person was seen to do or not do. */
public record Behaviour(
        String at,
        String parent,

        @Fact(value = "What kind of act or omission", required = true)
        BehaviourKind kind,

        @Fact("The day it happened, or the first day where it went on")
        LocalDate on,

        @Fact("Last day, inclusive, where it went on") LocalDate until,

        @Fact("Where: a place code such as `SPAIN` or `ISLE_OF_MAN`")
        String place,

        @Fact("When it began, with zone, where the hour matters")
        OffsetDateTime startsAt,

        @Fact("When it ended, with zone, where the hour matters")
        OffsetDateTime endsAt,

        @Fact("How many nights were spent away from the approved address; 0 for none")
        Integer nights,

        @Fact("Who or what it was about: a person, group, place, zone, item or site, by the label a condition uses")
        String named,

        @Fact("How many items") Integer number,
        @Fact("How much money or value") Money amount,

        @Fact("What compelled the person to go; `NONE` where nothing did")
        Compulsion compulsion,

        @Fact("The supervising officer's permission or approval; absent: not recorded whether there was any")
        Permission permission,

        @Fact("What the supervising officer was told; absent: not recorded whether anything was")
        Notice notice,

        @Fact("The instruction it is about; absent: not recorded whether there was one")
        Instruction instruction,

        @Fact("How contact came about") Contact contact,
        @Fact("What a location device showed") Tracking tracking,
        @Fact("How an arrest or charge ended") Result result,
        @Fact("Why the person says it happened") Excuse excuse,

        @Fact("What it rests on; absent: taken as observed by whoever recorded it; `[]`: nothing but the allegation")
        List<Evidence> evidence)
        implements Placed {

    /** Last day, inclusive: the day itself where it did not go on; null where no day is recorded. */
    public LocalDate getLastDay() {
        return until != null ? until : on;
    }
}
