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

        @Fact("The instant it happened, with zone, where the hour matters")
        OffsetDateTime happenedAt,

        @Fact("How many were held or done, such as handsets found")
        Integer number,

        @Fact("The amount held or dealt with") Money amount,

        @Fact("Each person dealt with, by the name an order or condition uses; `[]` where none of those")
        List<String> persons,

        @Fact("Each place or zone entered, by the label an order or condition uses; `[]` where none of those")
        List<String> placesEntered,

        @Fact("Circumstances that an exception may speak of; `[]` where none")
        List<TermException> circumstances,

        @Fact("Notices given of it; `[]` where none") List<NoticeGiven> noticesGiven,
        @Fact("Permissions given for it; `[]` where none") List<PermissionGiven> permissionsGiven,
        @Fact("Excuses offered for it; `[]` where none") List<Excuse> excuses,

        @Fact("Officers of the body, where a body did it; `[]` where none was concerned")
        List<Officer> officers)
        implements Placed {

    /** The kind of term of an order that it engages; null where it engages none. */
    public TermKind getTopic() {
        return kind == null ? null : kind.topic();
    }
}
