package ancillary.facts;

import java.time.OffsetDateTime;

/** Hours of the day, every day, that may run over midnight. */
public record Hours(
        String at,
        String parent,

        @Fact(value = "First minute, inclusive, such as `19:00`", pattern = "^([01]\\d|2[0-3]):[0-5]\\d$")
        String startTime,

        @Fact(value = "First minute after, exclusive, such as `07:00`", pattern = "^([01]\\d|2[0-3]):[0-5]\\d$")
        String endTime)
        implements Placed {

    /**
     * Whether any minute of a span lies in these hours, by the clock where the span was recorded; the end of the span is
     * not part of it. Null where the hours or the start are not recorded, or where the end would decide and is not.
     */
    public Boolean overlap(OffsetDateTime start, OffsetDateTime end) {
        if (startTime == null || endTime == null || start == null) {
            return null;
        }
        if (within(start)) {
            return true;
        }
        if (end == null) {
            return null;
        }
        long first = start.toEpochSecond() / 60;
        long last = Math.min((end.toEpochSecond() + 59) / 60, first + 1440);
        for (long minute = first; minute < last; minute++) {
            if (within(start.plusMinutes(minute - first))) {
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

    private boolean within(OffsetDateTime moment) {
        int minute = moment.getHour() * 60 + moment.getMinute();
        int first = minutes(startTime);
        int last = minutes(endTime);
        return first <= last ? minute >= first && minute < last : minute >= first || minute < last;
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
