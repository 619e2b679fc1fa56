package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Outcomes;
import ancillary.engine.RuleBook;
import ancillary.engine.TheBook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The last day of five years beginning with a day, for every day of 25 years, against a count on the calendar. */
class ScpoLatestEndTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2034, 12, 31);
    private static final int AT_ONCE = 400;

    @Test
    void the_last_day_is_the_day_before_the_fifth_anniversary_and_open_where_there_is_none() throws Exception {
        RuleBook book = TheBook.get();
        Map<String, String> differences = new TreeMap<>();
        List<LocalDate> days = FIRST.datesUntil(LAST.plusDays(1)).toList();
        for (int from = 0; from < days.size(); from += AT_ONCE) {
            List<LocalDate> some = days.subList(from, Math.min(from + AT_ONCE, days.size()));
            String orders = some.stream()
                    .map(day -> "{ \"kind\": \"SERIOUS_CRIME_PREVENTION\", \"startsOn\": \"" + day + "\" }")
                    .collect(Collectors.joining(", "));
            String json = "{ \"assessedOn\": \"2026-11-22\", \"people\": [ { \"orders\": [ " + orders + " ] } ] }";
            Map<String, String> found =
                    Outcomes.days(book, "scpo-latest-end", CaseReader.read(json.getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < some.size(); i++) {
                String expected = OrderDatesOracle.scpoLastDay(some.get(i));
                String actual = found.get("/people/0/orders/" + i);
                if (!actual.equals(expected.equals(OrderDatesOracle.AMBIGUOUS) ? "JUDGEMENT" : expected)) {
                    differences.put(some.get(i).toString(), "expected " + expected + ", got " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
    }
}
