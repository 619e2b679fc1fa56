package ancillary.law;

import java.time.LocalDate;

/**
 * A span of days, half-open: {@code from} is in, {@code until} is out.
 *
 * @param from first day, inclusive; null means without a beginning
 * @param until first day after, exclusive; null means without an end
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a period must begin before it ends: `" + from + "` to `" + until + "`");
        }
    }

    /** Whether the day lies in this period; the day must not be null. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
