package ancillary.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours of a curfew are those of the clocks in the United Kingdom. */
class HoursTest {

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-10-12T15:00Z, 2026-10-12T17:59Z, false",
        "2026-10-12T15:00Z, 2026-10-12T18:06Z, true",
        "2026-10-12T05:59Z, 2026-10-12T09:00Z, true",
        "2026-10-12T06:00Z, 2026-10-12T09:00Z, false",
        "2026-12-12T15:00Z, 2026-12-12T19:00Z, false",
        "2026-12-12T15:00Z, 2026-12-12T19:01Z, true",
        "2026-10-12T21:00+02:00, 2026-10-12T21:05+02:00, true",
        "2026-10-12T19:00+02:00, 2026-10-12T19:59+02:00, false",
    })
    void hours_from_seven_to_seven_are_told_by_the_clock_in_london(
            OffsetDateTime start, OffsetDateTime end, boolean overlap) {
        assertThat(new Hours("/hours", "", "19:00", "07:00").overlap(start, end))
                .isEqualTo(overlap);
    }
}
