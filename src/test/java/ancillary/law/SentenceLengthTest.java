package ancillary.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceLengthTest {

    @ParameterizedTest
    @CsvSource({
        "P4Y,      P4Y, true",
        "P48M,     P4Y, true",
        "P4Y1D,    P4Y, true",
        "P3Y364D,  P4Y, false",
        "P3Y11M,   P4Y, false",
        "P3Y11M27D, P4Y, false",
        "P1460D,   P4Y, ",
        "P1461D,   P4Y, true",
        "P1459D,   P4Y, false",
        "P3Y365D,  P4Y, ",
        "P3Y366D,  P4Y, true",
        "P3Y11M30D, P4Y, ",
        "P3Y11M31D, P4Y, true",
        "P52W,     P1Y, false",
        "P53W,     P1Y, true",
        "P0D,      P1D, false"
    })
    void a_length_reaches_another_or_not_or_the_calendar_decides(String length, String least, Boolean expected) {
        assertThat(SentenceLength.valueOf(length).atLeast(SentenceLength.valueOf(least)))
                .isEqualTo(expected);
    }

    @Test
    void comparison_agrees_with_counting_from_every_start_over_a_century() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            SentenceLength one = new SentenceLength(random.nextInt(30), random.nextInt(70));
            SentenceLength other = new SentenceLength(random.nextInt(30), random.nextInt(70));
            boolean ever = false;
            boolean always = true;
            for (LocalDate start = LocalDate.parse("2000-01-01"); start.getYear() < 2013; start = start.plusMonths(1)) {
                boolean reached = !end(start, one).isBefore(end(start, other));
                ever |= reached;
                always &= reached;
            }
            Boolean said = one.atLeast(other);
            assertThat(said == null || (said ? always : !ever))
                    .as("%s against %s: said %s, always %s, ever %s", one, other, said, always, ever)
                    .isTrue();
        }
    }

    private static LocalDate end(LocalDate start, SentenceLength length) {
        return start.plusMonths(length.months()).plusDays(length.days());
    }

    @ParameterizedTest
    @CsvSource({
        "P4Y,  2027-01-10, 2022-01-10, 2023-01-10",
        "P4Y,  2027-01-10, 2023-01-10, 2023-01-10",
        "P4Y,  2027-01-10, 2023-01-11, 2023-01-11",
        "P4Y,  2028-02-29, 2022-01-10, 2024-02-29",
        "P2Y,  2024-02-29, 2020-01-10, 2022-03-01",
        "P10Y, 2034-02-28, 2022-01-10, 2024-02-28",
        "P10Y, 2034-03-01, 2022-01-10, 2024-02-29",
        "P10Y, 2034-03-02, 2022-01-10, 2024-03-02",
        "P1M,  2026-03-01, 2022-01-10, 2026-01-29",
        "P30D, 2026-03-31, 2022-01-10, 2026-03-01"
    })
    void a_day_is_reached_from_an_earliest_one(String length, LocalDate day, LocalDate notBefore, LocalDate expected) {
        assertThat(SentenceLength.valueOf(length).firstReaching(day, notBefore)).isEqualTo(expected);
    }

    @Test
    void no_earlier_day_reaches_as_far_and_that_one_does() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            SentenceLength length = new SentenceLength(random.nextInt(150), random.nextInt(3) * random.nextInt(40));
            LocalDate day = LocalDate.of(2090, 1, 1).plusDays(random.nextInt(9_000));
            LocalDate first = length.firstReaching(day, LocalDate.of(2000, 1, 1));
            assertThat(length.lastAfter(first)).as("%s from %s", length, first).isAfterOrEqualTo(day);
            for (int back = 1; back < 40; back++) {
                assertThat(length.lastAfter(first.minusDays(back))).isBefore(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4Y", "P", "four years", "P-1Y", "PT4H", "P4Y ", ""})
    void what_is_not_a_period_is_refused(String text) {
        assertThatThrownBy(() -> SentenceLength.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_length_is_said_in_words_and_written_in_iso() {
        assertThat(SentenceLength.valueOf("P46M1W")).hasToString("3 years 10 months 7 days");
        assertThat(SentenceLength.valueOf("P46M1W").iso()).isEqualTo("P3Y10M7D");
        assertThat(SentenceLength.valueOf("P1Y1M1D")).hasToString("1 year 1 month 1 day");
    }

    @Test
    void longer_than_is_the_other_way_round() {
        SentenceLength four = SentenceLength.valueOf("P4Y");
        assertThat(four.moreThan(four)).isFalse();
        assertThat(SentenceLength.valueOf("P4Y1D").moreThan(four)).isTrue();
        assertThat(SentenceLength.valueOf("P1461D").moreThan(four)).isNull();
        assertThat(SentenceLength.valueOf("P1460D").moreThan(four)).isFalse();
    }
}
