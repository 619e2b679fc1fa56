package ancillary.facts;

import ancillary.law.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the person was seen to do or not do. */
public record Behaviour(
        String at,
        String parent,

        @Fact(value = "What kind of act or omission", required = true)
        BehaviourKind kind,

        @Fact("The day it happened, or the first day where it went on; of a conviction, the day of the offence")
        LocalDate on,

        @Fact(value = "Last day, inclusive, where it went on", notBefore = "on")
        LocalDate until,

        @Fact(
                "Where: a country or part of the United Kingdom as a code, such as `SPAIN` or `ISLE_OF_MAN`, `OTHER_ABROAD` or `AT_SEA`; of a journey, or an attempt at one, where it led or was to lead")
        String place,

        @Fact(
                "When it began, where the hour matters, with zone (`+01:00` in a British summer): hours are told by the clock of the United Kingdom")
        OffsetDateTime startsAt,

        @Fact("When it ended, where the hour matters, with zone")
        OffsetDateTime endsAt,

        @Fact("How many were held or done, such as handsets found")
        Integer number,

        @Fact("The amount of money or value held or dealt with")
        Money amount,

        @Fact("Each person dealt with, by the name an order uses; `[]` where none of those")
        List<String> persons,

        @Fact("Each place or zone entered, by the label an order uses; `[]` where none of those")
        List<String> placesEntered,

        @Fact("Circumstances that an exception of an order may speak of; `[]` where none")
        List<TermException> circumstances,

        @Fact("Notices given of it under an order; `[]` where none")
        List<NoticeGiven> noticesGiven,

        @Fact("Permissions given for it under an order; `[]` where none")
        List<PermissionGiven> permissionsGiven,

        @Fact("Excuses offered for it; `[]` where none") List<Excuse> excuses,

        @Fact("Officers of the body, where a body did it; `[]` where none was concerned")
        List<Officer> officers,

        @Fact("How many nights were spent away from the approved address; 0 for none")
        Integer nights,

        @Fact(
                "Who or what it was about: a person, group, place, zone, item or site, by the label a licence condition uses")
        String named,

        @Fact("What compelled the person to go, beyond a removal; absent where nobody suggests that anything did")
        Compulsion compulsion,

        @Fact("The supervising officer's permission or approval; absent: not recorded whether there was any")
        Permission permission,

        @Fact("What the supervising officer was told; absent: not recorded whether anything was")
        Told told,

        @Fact("The instruction it is about; absent: not recorded whether there was one")
        Instruction instruction,

        @Fact("How contact came about") Contact contact,
        @Fact("What a location device showed") Tracking tracking,
        @Fact("How an arrest or charge ended") Result result,

        @Fact("What it rests on; absent: taken as observed by whoever recorded it; `[]`: nothing but the allegation")
        List<Evidence> evidence,

        @Fact("The removal under which the person left or stayed away; absent where nobody suggests one")
        Removal removal,

        @Fact("The day of conviction for it; absent where there is none yet")
        LocalDate convictedOn)
        implements Placed {

    /** The kind of term of an order that it engages; null where it engages none. */
    public TermKind getTopic() {
        return kind == null ? null : kind.topic();
    }

    /** Another kind of term, whose words may take it in; null where there is none. */
    public TermKind getNear() {
        return kind == null ? null : kind.near();
    }

    /** Last day, inclusive: the day itself where it did not go on; null where no day is recorded. */
    public LocalDate getLastDay() {
        return until != null ? until : on;
    }

    /**
     * The first day of it on or after the given one; the first of all where none is given. It may lie after its last day.
     * Null where no day of it is recorded.
     */
    public LocalDate firstDaySince(LocalDate day) {
        return on == null || day == null || day.isBefore(on) ? on : day;
    }

    /** Whether that many hours after it have surely run out by the end of a day, or surely not; null in between. */
    public Boolean ranOut(LocalDate by, Integer hours) {
        long days = ChronoUnit.DAYS.between(on, by);
        return (days - 1) * 24 >= hours ? Boolean.TRUE : days * 24 + 24 <= hours ? Boolean.FALSE : null;
    }

    /** Whether it is of a kind that a term of an order can speak of. */
    public boolean getEngaging() {
        return getTopic() != null || getNear() != null;
    }

    /**
     * Whether no circumstance that an exception may speak of is recorded; null where circumstances are not recorded. That it
     * was notified or permitted is no circumstance: the notices and permissions themselves say so.
     */
    public Boolean getBare() {
        return circumstances == null ? null : circumstances.stream().noneMatch(Behaviour::seen);
    }

    /** Whether a circumstance of it is one of these that has a name of its own; null where circumstances are not recorded. */
    public Boolean fitsNamed(List<TermException> exceptions) {
        return circumstances == null
                ? null
                : circumstances.stream()
                        .anyMatch(each -> each != TermException.OTHER && seen(each) && exceptions.contains(each));
    }

    /** Whether a circumstance of it is one of these; null where circumstances are not recorded. */
    public Boolean fits(List<TermException> exceptions) {
        return circumstances == null
                ? null
                : circumstances.stream().anyMatch(each -> seen(each) && exceptions.contains(each));
    }

    /** Whether any notice was given of it or any permission for it; null where one of the lists that could say so is not recorded. */
    public Boolean getCleared() {
        if (noticesGiven != null && !noticesGiven.isEmpty()
                || permissionsGiven != null && !permissionsGiven.isEmpty()) {
            return true;
        }
        return noticesGiven == null || permissionsGiven == null ? null : false;
    }

    private static boolean seen(TermException circumstance) {
        return circumstance != TermException.NOTIFIED && circumstance != TermException.PERMITTED;
    }
}
