package ancillary.facts;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Hours of the day, every day, that may run over midnight. */
public record Hours(
        String at,
        String parent,

        @Fact(value = "First minute, inclusive, such as `19:00`", pattern = "^([01]\\d|2[0-3]):[0-5]\\d$")
        String startTime,

        @Fact(value = "First minute after, exclusive, such as `07:00`", pattern = "^([01]\\d|2[0-3]):[0-5]\\d$")
        String endTime)
        implements Placed {

    /** The clock these hours are read by: that of the United Kingdom. */
    public static final ZoneId CLOCK = ZoneId.of("Europe/London");

    /** In minutes: the day on which the clocks go back. */
    private static final int LONGEST_DAY = 25 * 60;

    /**
     * Whether any minute of a span lies in these hours, by the clock of the United Kingdom, whichever zone the span was
     * recorded in. The end of the span is not part of it. Null where the hours are not recorded, or where the start or the
     * end would decide and is not: a span that ended within the hours lay in them whenever it began.
     */
    public Boolean overlap(OffsetDateTime start, OffsetDateTime end) {
        if (startTime == null || endTime == null || (start == null && end == null)) {
            return null;
        }
        if (start == null) {
            return within(end.minusNanos(1).atZoneSameInstant(CLOCK)) ? true : null;
        }
        ZonedDateTime begun = start.atZoneSameInstant(CLOCK);
        if (within(begun)) {
            return true;
        }
        if (end == null) {
            return null;
        }
        long first = start.toEpochSecond() / 60;
        long last = Math.min((end.toEpochSecond() + 59) / 60, first + LONGEST_DAY);
        for (long minute = first; minute < last; minute++) {
            if (within(begun.plusMinutes(minute - first))) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are at least so many hours of a day; the same first and last minute are none. Null where either is not recorded. */
    public Boolean atLeast(Integer hours) {
        return startTime == null || endTime == null
                ? null
                : Math.floorMod(minutes(endTime) - minutes(startTime), 1440) >= hours * 60;
    }

    private boolean within(ZonedDateTime moment) {
        int minute = moment.getHour() * 60 + moment.getMinute();
        int first = minutes(startTime);
        int last = minutes(endTime);
        return first <= last ? minute >= first && minute < last : minute >= first || minute < last;
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
