package ancillary.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Days of serious crime prevention orders and travel restriction orders, counted on the calendar one day at a time.
 *
 * <p>Days are ISO 8601 and inclusive. {@code AMBIGUOUS} is an answer: the sheet does not settle the day. It does so
 * where a period ends on a day that does not exist (29 February, 31 April), and for the anniversary day itself where
 * the period starts with an event in the course of a day, or the sheet gives two readings.
 */
final class OrderDatesOracle {

    static final String AMBIGUOUS = "AMBIGUOUS";

    /** A suspension of a travel ban, both days included. */
    record Suspension(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** The days on which a period may have ended: one anniversary, or two days where there is no such day. */
    private record Anniversary(LocalDate first, LocalDate last) {
        boolean exists() {
            return first.equals(last);
        }

        /** Before, on, or after. */
        String place(LocalDate day, String before, String after) {
            return day.isBefore(first) ? before : day.isAfter(last) ? after : AMBIGUOUS;
        }
    }

    private OrderDatesOracle() {}

    /** N days beginning with a day (BSAI: 3 days, B8.4, 7 days, B8.2): that day is day 1; the last of them. */
    static LocalDate lastOfDays(LocalDate first, int days) {
        LocalDate day = first;
        for (int number = 1; number < days; number++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** B5.2, s 16(2), and B5.3, s 16(4)(b): the day before the fifth anniversary of the first provision's start. */
    static String scpoLastDay(LocalDate firstStart) {
        return dayBefore(anniversary(firstStart, Period.ofYears(5)), 0);
    }

    /**
     * PF-08: does a stated end lie in the five years? {@code WITHIN}, {@code OVER}, or AMBIGUOUS on the anniversary: by
     * B5.2 the last day is the day before it, by PF-08 only an end more than five years after the start is over.
     */
    static String scpoEnd(LocalDate firstStart, LocalDate end) {
        return anniversary(firstStart, Period.ofYears(5)).place(end, "WITHIN", "OVER");
    }

    /** A4, s 35(7): up to and with 4 years, 2; over 4 and under 10, 4; 10 or more, 5. An ISO period or AMBIGUOUS. */
    static String troMinimumPeriod(String specified) {
        return only(troMinimumPeriods(specified).stream());
    }

    private static Set<String> troMinimumPeriods(String specified) {
        Period length = Period.parse(specified);
        Set<String> bands = new TreeSet<>();
        // A length in days is longer or shorter than one in years according to the leap years it meets.
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            LocalDate end = day.plus(length);
            boolean upToFour = !end.isAfter(day.plusYears(4));
            bands.add(upToFour ? "P2Y" : end.isBefore(day.plusYears(10)) ? "P4Y" : "P5Y");
        }
        return bands;
    }

    private static String only(Stream<String> readings) {
        List<String> different = readings.distinct().toList();
        return different.size() == 1 ? different.get(0) : AMBIGUOUS;
    }

    /**
     * The last day the ban certainly covers from end to end: s 33(3), with s 35(6): each suspended day adds one (A4).
     * A day in two suspensions counts once. A suspension that begins before release is AMBIGUOUS: not settled there.
     */
    static String troLastWholeDay(LocalDate releasedOn, String specified, List<Suspension> suspensions) {
        Anniversary end = anniversary(releasedOn, Period.parse(specified));
        return early(releasedOn, suspensions) ? AMBIGUOUS : dayBefore(end, pushed(releasedOn, end, suspensions));
    }

    /**
     * The ban on a day: {@code NOT_STARTED}, {@code BANNED}, {@code SUSPENDED}, {@code ENDED} or AMBIGUOUS. The day of
     * release is BANNED although the ban begins in the course of it (A3.1); the anniversary day is AMBIGUOUS.
     */
    static String troOn(LocalDate day, LocalDate releasedOn, String specified, List<Suspension> suspensions) {
        if (day.isBefore(releasedOn)) {
            return "NOT_STARTED";
        }
        if (early(releasedOn, suspensions)) {
            return AMBIGUOUS;
        }
        Anniversary end = anniversary(releasedOn, Period.parse(specified));
        long pushed = pushed(releasedOn, end, suspensions);
        Anniversary moved = new Anniversary(end.first.plusDays(pushed), end.last.plusDays(pushed));
        String state = moved.place(day, "BANNED", "ENDED");
        return state.equals("BANNED") && suspended(day, suspensions) ? "SUSPENDED" : state;
    }

    /**
     * May an application to revoke be made on the day? {@code OPEN}, {@code CLOSED} or AMBIGUOUS. A4, s 35(1): only
     * after the minimum period, counted from the start of the ban and not moved by suspensions (s 35(6)-(7)), and not
     * within three months of the MAKING of an earlier application. Where the band is AMBIGUOUS, so is this unless each
     * band that it can be has the same answer. Whether a ban still runs that day is not asked.
     */
    static String revocationOn(
            LocalDate day, LocalDate releasedOn, String specified, List<LocalDate> earlierApplications) {
        String open = only(troMinimumPeriods(specified).stream()
                .map(band -> anniversary(releasedOn, Period.parse(band)).place(day, "CLOSED", "OPEN")));
        for (LocalDate made : earlierApplications) {
            if (!made.isAfter(day)) {
                String next = anniversary(made, Period.ofMonths(3)).place(day, "CLOSED", "OPEN");
                open = worse(open, next);
            }
        }
        return open;
    }

    /** The first day on which an application to revoke is certainly open; AMBIGUOUS if it turns on a band that is. */
    static String revocationEarliestCertain(
            LocalDate releasedOn, String specified, List<LocalDate> earlierApplications) {
        return only(troMinimumPeriods(specified).stream()
                .map(band -> Stream.concat(
                                Stream.of(anniversary(releasedOn, Period.parse(band))),
                                earlierApplications.stream().map(made -> anniversary(made, Period.ofMonths(3))))
                        .map(end -> end.last.plusDays(1))
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                        .toString()));
    }

    private static String worse(String a, String b) {
        if (a.equals("CLOSED") || b.equals("CLOSED")) {
            return "CLOSED";
        }
        return a.equals(AMBIGUOUS) || b.equals(AMBIGUOUS) ? AMBIGUOUS : "OPEN";
    }

    private static String dayBefore(Anniversary end, long pushed) {
        return end.exists() ? end.first.minusDays(1).plusDays(pushed).toString() : AMBIGUOUS;
    }

    /** Walks the ban day by day; every suspended day met moves its end one day on. */
    private static long pushed(LocalDate releasedOn, Anniversary end, List<Suspension> suspensions) {
        long pushed = 0;
        LocalDate last = end.first.minusDays(1);
        for (LocalDate day = releasedOn; !day.isAfter(last); day = day.plusDays(1)) {
            if (suspended(day, suspensions)) {
                pushed++;
                last = last.plusDays(1);
            }
        }
        return pushed;
    }

    private static boolean suspended(LocalDate day, List<Suspension> suspensions) {
        return suspensions.stream().anyMatch(s -> s.holds(day));
    }

    private static boolean early(LocalDate releasedOn, List<Suspension> suspensions) {
        return suspensions.stream().anyMatch(s -> s.from.isBefore(releasedOn));
    }

    /** Steps to the day of the same number in the month the period leads to, then its days. */
    private static Anniversary anniversary(LocalDate start, Period period) {
        long target = month(start) + period.toTotalMonths();
        LocalDate day = start;
        while (month(day) < target || (month(day) == target && day.getDayOfMonth() < start.getDayOfMonth())) {
            day = day.plusDays(1);
        }
        // No such day in that month: the step went on to the first of the next.
        LocalDate first = month(day) == target ? day : day.minusDays(1);
        LocalDate last = day;
        for (int number = 0; number < period.getDays(); number++) {
            first = first.plusDays(1);
            last = last.plusDays(1);
        }
        return new Anniversary(first, last);
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }
}
