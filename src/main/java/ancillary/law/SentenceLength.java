package ancillary.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A length in calendar years, months and days, as a court states it ({@code P3Y10M}). Comparison never guesses: where
 * the calendar decides (is {@code P1461D} four years?) it gives null.
 *
 * @param months whole months, years counted as twelve; never negative
 * @param days days beside the months, weeks counted as seven; never negative
 */
public record SentenceLength(int months, int days) {

    /** In months: what is longer than a century is worked out each time. */
    private static final int REMEMBERED = 1_200;

    private static final Map<Integer, Extremes> EXTREMES = new ConcurrentHashMap<>();

    /** Ten years from each of these see every sequence of month lengths: one with, one without a leap day in its century year. */
    private static final List<LocalDate> CYCLE_STARTS =
            List.of(LocalDate.ofYearDay(1999, 1), LocalDate.ofYearDay(2095, 1));

    public SentenceLength {
        if (months < 0 || days < 0) {
            throw new IllegalArgumentException("a length must not be negative");
        }
    }

    /**
     * Reads an ISO 8601 period of years, months, weeks and days.
     *
     * @throws IllegalArgumentException if the text is not such a period or is negative
     */
    public static SentenceLength valueOf(String iso) {
        try {
            Period period = Period.parse(iso);
            return new SentenceLength(Math.toIntExact(period.toTotalMonths()), period.getDays());
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException("`" + iso + "` is not an ISO 8601 period such as `P3Y10M`", e);
        }
    }

    /** True where this is at least the other, false where it is shorter, null where that depends on the calendar. */
    public Boolean atLeast(SentenceLength other) {
        Objects.requireNonNull(other);
        int moreMonths = months - other.months;
        int moreDays = days - other.days;
        if (moreMonths >= 0 && moreDays >= 0) {
            return true;
        }
        if (moreMonths <= 0 && moreDays <= 0) {
            return false;
        }
        return moreMonths > 0 ? outweighs(moreMonths, -moreDays, true) : outweighs(-moreMonths, moreDays, false);
    }

    /** True where this is longer than the other, false where it is not, null where that depends on the calendar. */
    public Boolean moreThan(SentenceLength other) {
        Boolean reached = other.atLeast(this);
        return reached == null ? null : !reached;
    }

    /** Whether whole months reach (or, for {@code !atLeast}, are reached by) a number of days. */
    private static Boolean outweighs(int months, int days, boolean monthsOnThisSide) {
        int fewest = fewestDays(months);
        int most = mostDays(months);
        if (monthsOnThisSide) {
            return fewest >= days ? Boolean.TRUE : most < days ? Boolean.FALSE : null;
        }
        return days >= most ? Boolean.TRUE : days < fewest ? Boolean.FALSE : null;
    }

    /** The fewest days this length can have, wherever in the calendar it begins. */
    public int fewestDays() {
        return fewestDays(months) + days;
    }

    /** The most days this length can have, wherever in the calendar it begins. */
    public int mostDays() {
        return mostDays(months) + days;
    }

    private static int fewestDays(int months) {
        return extremes(months).fewest();
    }

    private static int mostDays(int months) {
        return extremes(months).most();
    }

    private static Extremes extremes(int months) {
        return months < REMEMBERED ? EXTREMES.computeIfAbsent(months, Extremes::of) : Extremes.of(months);
    }

    /** The fewest and the most days that some months can have, over every starting month. */
    private record Extremes(int fewest, int most) {

        static Extremes of(int months) {
            int fewest = Integer.MAX_VALUE;
            int most = 0;
            for (LocalDate start : CYCLE_STARTS) {
                for (int i = 0; i < 120; i++) {
                    LocalDate from = start.plusMonths(i);
                    int days = Math.toIntExact(ChronoUnit.DAYS.between(from, from.plusMonths(months)));
                    fewest = Math.min(fewest, days);
                    most = Math.max(most, days);
                }
            }
            return new Extremes(fewest, most);
        }
    }

    /** The day of the same number this long after another day; null where there is no such day in that month. */
    public LocalDate after(LocalDate day) {
        return firstAfter(day).equals(lastAfter(day)) ? firstAfter(day) : null;
    }

    /** The earliest day this long after another can mean: the last of a month that is too short. */
    public LocalDate firstAfter(LocalDate day) {
        return day.plusMonths(months).plusDays(days);
    }

    /** The latest day this long after another can mean: the first of the month after one that is too short. */
    public LocalDate lastAfter(LocalDate day) {
        LocalDate reached = day.plusMonths(months);
        boolean exists = reached.getDayOfMonth() == day.getDayOfMonth();
        return reached.plusDays(exists ? days : days + 1L);
    }

    /**
     * The earliest day from which this length leads to a day, or past it, in its latest reading ({@link #lastAfter}).
     *
     * @param day the day to be reached, inclusive; never null
     * @param notBefore the earliest day there can be, inclusive: the answer where it reaches that far itself; never null
     */
    public LocalDate firstReaching(LocalDate day, LocalDate notBefore) {
        // a month that is too short leads the last three days of a longer one at most to the first of the next
        LocalDate first = day.minusDays(days).minusMonths(months).minusDays(3);
        first = first.isBefore(notBefore) ? notBefore : first;
        while (lastAfter(first).isBefore(day)) {
            first = first.plusDays(1);
        }
        return first;
    }

    public SentenceLength plus(SentenceLength other) {
        return new SentenceLength(months + other.months, days + other.days);
    }

    /** The ISO 8601 form, years first: {@code P3Y10M}. */
    public String iso() {
        return Period.of(months / 12, months % 12, days).toString();
    }

    /** In words: {@code 3 years 10 months}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, months / 12, "year");
        add(parts, months % 12, "month");
        add(parts, days, "day");
        return parts.isEmpty() ? "no time" : String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    /**
     * The last day of a span of this length, inclusive.
     *
     * @param first its first day, inclusive
     * @return null where the month it leads to has no day of that number, so that the sum is open
     */
    public LocalDate lastDay(LocalDate first) {
        LocalDate end = first.plusMonths(months());
        return end.getDayOfMonth() == first.getDayOfMonth()
                ? end.plusDays(days()).minusDays(1)
                : null;
    }
}
