package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** An order that was made. */
public record Order(
        String at,
        String parent,
        @Fact(value = "The kind of order", required = true) OrderKind kind,
        @Fact("The day it was made") LocalDate madeOn,

        @Fact(
                "First day in force, inclusive; not needed where each term has a first day of its own and the order has no length")
        LocalDate startsOn,

        @Fact(
                value =
                        "Last day in force, inclusive; of a travel restriction order, before any suspension moves it on",
                notBefore = "startsOn")
        LocalDate endsOn,

        @Fact("For how long, as an ISO 8601 period, where the order says so by length")
        SentenceLength length,

        @Fact("Its terms, each a clause of its own, as they stand; `[]` where it has none")
        List<Term> terms,

        @Fact("How the subject came to know of it") Notice notice,

        @Fact("The day it was discharged or quashed; absent where it was not")
        LocalDate dischargedOn,

        @Fact("Passports the person was directed to give up; `[]` where none")
        List<PassportDirection> passportDirections,

        @Fact("Each time the person left custody after the order was made, for good or for a while; `[]` where never")
        List<Release> releases,

        @Fact("Each time for which the order was suspended; `[]` where never")
        List<Suspension> suspensions,

        @Fact("The day from which it was revoked, as the court determined; absent where it was not")
        LocalDate revokedOn,

        @Fact("Applications made about it so far; `[]` where none")
        List<Application> applications,

        @Fact("Applications about it that somebody means to make")
        List<ProposedApplication> proposedApplications,

        @Fact("Where the court that made it sits") Jurisdiction madeIn,
        @Fact("The court that made it") Court madeBy,

        @Fact("Each notice of personal details given under the order; `[]` where none")
        List<NoticeGiven> detailsNotified,

        @Fact(
                "The day from which, after a removal, an order of the Secretary of State provides that it is no longer in force; absent where none does")
        LocalDate endedByOrderOn)
        implements Placed {

    /** Last day by its own words, inclusive; null where not recorded, or where its length leads to a day that does not exist. */
    public LocalDate getLastDay() {
        if (endsOn != null || length == null || startsOn == null) {
            return endsOn;
        }
        return length.lastDay(startsOn);
    }

    /**
     * The earliest the latest day can be on which any provision is in force, inclusive; that day where it is recorded.
     * Nothing starts before the order is made or ends before it starts, and a length whose first day is not recorded runs
     * from the making at the earliest. Null where none of these days is recorded.
     */
    public LocalDate getRunsAtLeastTo() {
        LocalDate latest = getLatestDay();
        if (latest != null) {
            return latest;
        }
        Stream<LocalDate> ofTerms = terms == null
                ? Stream.empty()
                : terms.stream().map(term -> earliestLast(first(term), term.endsOn(), term.length()));
        LocalDate most = getRunsAtMostTo();
        return Stream.concat(Stream.ofNullable(earliestLast(startsOn, endsOn, length)), ofTerms)
                .filter(Objects::nonNull)
                .map(day -> most != null && day.isAfter(most) ? most : day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private LocalDate earliestLast(LocalDate first, LocalDate last, SentenceLength length) {
        LocalDate from = first != null ? first : madeOn;
        if (last != null || from == null) {
            return last;
        }
        return length == null ? from : length.firstAfter(from).minusDays(1);
    }

    /** The first day on which any provision starts, of those recorded; null where none is. */
    public LocalDate getFirstDay() {
        Stream<LocalDate> ofTerms =
                terms == null ? Stream.empty() : terms.stream().map(Term::startsOn);
        return Stream.concat(Stream.ofNullable(startsOn), ofTerms)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * A day by which a provision had started: the first day on which any does, or the day one is recorded to have ended
     * where not every first day is, as nothing ends before it starts. The earliest of these; null where none is recorded.
     */
    public LocalDate getStartedBy() {
        if (getStarted()) {
            return getFirstDay();
        }
        Stream<LocalDate> ofTerms =
                terms == null ? Stream.empty() : terms.stream().map(Term::endsOn);
        return Stream.concat(Stream.of(getFirstDay(), endsOn), ofTerms)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The day from which it no longer stood: revoked, discharged, quashed or ended by order, the earliest; null where none is recorded. */
    public LocalDate getSetAsideOn() {
        return Stream.of(revokedOn, dischargedOn, endedByOrderOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * The last day, inclusive, on which any provision is in force: the order's own, or a term's where that is later; the
     * last of its terms where each has one and the order has none of its own; null where neither is recorded.
     */
    public LocalDate getLatestDay() {
        return getLastDay() == null && length != null ? null : latest(getLastDay(), term -> term.lastDay(startsOn));
    }

    /**
     * The latest that day can be, inclusive; that day where it is recorded. Later than the earliest where a length leads to
     * a day that does not exist; null where an end is not recorded.
     */
    public LocalDate getRunsAtMostTo() {
        LocalDate latest = getLatestDay();
        if (latest != null || (getOwnDaysAtMostTo() == null && length != null)) {
            return latest;
        }
        return latest(getOwnDaysAtMostTo(), term -> latestLast(first(term), term.endsOn(), term.length()));
    }

    /** The latest its last day by its own words can be, inclusive; null where no end of its own is recorded. */
    public LocalDate getOwnDaysAtMostTo() {
        return latestLast(startsOn, endsOn, length);
    }

    /**
     * The earliest its last day by its own words can be, inclusive; null where neither an end nor a day is recorded on which
     * it starts or was made.
     */
    public LocalDate getOwnDaysAtLeastTo() {
        return earliestLast(startsOn, endsOn, length);
    }

    private LocalDate first(Term term) {
        return term.startsOn() != null ? term.startsOn() : startsOn;
    }

    private static LocalDate latestLast(LocalDate first, LocalDate last, SentenceLength length) {
        return last != null || length == null || first == null
                ? last
                : length.lastAfter(first).minusDays(1);
    }

    private LocalDate latest(LocalDate own, Function<Term, LocalDate> last) {
        List<LocalDate> ofTerms =
                terms == null ? List.of() : terms.stream().map(last).toList();
        if (own == null && (ofTerms.isEmpty() || ofTerms.stream().anyMatch(Objects::isNull))) {
            return null;
        }
        return Stream.concat(Stream.ofNullable(own), ofTerms.stream())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether every provision's first day is recorded: the order's own, or one for each term. */
    public boolean getStarted() {
        return startsOn != null
                || (terms != null && !terms.isEmpty() && terms.stream().allMatch(term -> term.startsOn() != null));
    }

    /** Whether its kind is one of these, parted by spaces. */
    public boolean listed(String kinds) {
        return List.of(kinds.split(" ")).contains(kind.name());
    }

    /** Whether its terms are recorded. */
    public boolean getTermsRecorded() {
        return terms != null;
    }

    /**
     * The end of a span moved on: one day for each day of it, as it grows, on which the order was suspended. A day in two
     * suspensions counts once.
     *
     * @param from first day of the span; null where it has no beginning
     * @param end first day after it
     * @return null where suspensions, or the first or last day of one, are not recorded
     */
    public LocalDate movedOn(LocalDate from, LocalDate end) {
        return movedOn(from, end, suspensions);
    }

    /** The end of a span without a beginning, moved on in the same way. */
    public LocalDate movedOn(LocalDate end) {
        return movedOn(null, end);
    }

    /**
     * The latest day to which the end of a span without a beginning can have been moved on: a suspension without its first day
     * is counted from the day of the order.
     *
     * @param end first day after it
     * @return null where the day of the order, suspensions, or the last day of one are not recorded
     */
    public LocalDate latestMovedOn(LocalDate end) {
        return suspensions == null || madeOn == null
                ? null
                : movedOn(
                        null,
                        end,
                        suspensions.stream()
                                .map(each -> each.startsOn() == null ? each.from(madeOn) : each)
                                .toList());
    }

    private static LocalDate movedOn(LocalDate from, LocalDate end, List<Suspension> suspensions) {
        if (suspensions == null
                || suspensions.stream().anyMatch(each -> each.startsOn() == null || each.endsOn() == null)) {
            return null;
        }
        LocalDate moved = end;
        LocalDate next = from != null ? from : LocalDate.MIN;
        for (Suspension each : inOrder(suspensions)) {
            LocalDate first = each.startsOn().isBefore(next) ? next : each.startsOn();
            if (first.isBefore(moved) && !first.isAfter(each.endsOn())) {
                next = each.endsOn().plusDays(1);
                moved = moved.plusDays(ChronoUnit.DAYS.between(first, next));
            }
        }
        return moved;
    }

    private static List<Suspension> inOrder(List<Suspension> suspensions) {
        return suspensions.stream()
                .sorted(Comparator.comparing(Suspension::startsOn))
                .toList();
    }
}
