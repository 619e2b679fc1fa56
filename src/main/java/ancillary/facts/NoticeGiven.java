package ancillary.facts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** A notice the person gave of an act, as an order or a condition asks for. */
public record NoticeGiven(
        String at,
        String parent,
        @Fact("The day it reached the one it is due to") LocalDate on,

        @Fact("The instant it reached them, with zone, where the hour matters")
        OffsetDateTime givenAt,

        @Fact("In which form") Form form,
        @Fact("Who received it") String recipient)
        implements Placed {

    /** Clear days between the notice and the act, neither day counted; null where a day is not recorded. */
    public Integer clearDays(LocalDate act) {
        return on == null || act == null ? null : (int) ChronoUnit.DAYS.between(on, act) - 1;
    }

    /**
     * Whether it came within that many hours after the act. By the instants where both are recorded, else by the days:
     * null where only the instants could tell, or no day is recorded.
     *
     * @param actAt the instant of the act; null where not recorded
     * @param act the day of the act
     */
    public Boolean within(OffsetDateTime actAt, LocalDate act, Integer hours) {
        if (actAt != null && givenAt != null) {
            return !givenAt.isAfter(actAt.plusHours(hours));
        }
        if (on == null || act == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(act, on);
        return days * 24 + 24 <= hours ? Boolean.TRUE : (days - 1) * 24 >= hours ? Boolean.FALSE : null;
    }
}
