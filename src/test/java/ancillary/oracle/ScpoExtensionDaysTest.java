package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Outcomes;
import ancillary.engine.TheBook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether an extension is decided in time, for orders of five years from every day of 25 years. */
class ScpoExtensionDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2034, 12, 31);
    private static final int AT_ONCE = 300;

    @Test
    void an_order_of_five_years_can_be_made_to_run_on_up_to_the_day_before_the_anniversary() throws Exception {
        Map<String, String> differences = new TreeMap<>();
        List<LocalDate> days = FIRST.datesUntil(LAST.plusDays(1)).toList();
        for (int from = 0; from < days.size(); from += AT_ONCE) {
            List<LocalDate> some = days.subList(from, Math.min(from + AT_ONCE, days.size()));
            String orders = some.stream().map(ScpoExtensionDaysTest::order).collect(Collectors.joining(", "));
            String json = "{ \"assessedOn\": \"2026-11-22\", \"people\": [ { \"orders\": [ " + orders + " ] } ] }";
            Map<String, String> found = Outcomes.days(
                    TheBook.get(), "scpo-decided-in-force", CaseReader.read(json.getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < some.size(); i++) {
                boolean open = OrderDatesOracle.scpoLastDay(some.get(i)).equals(OrderDatesOracle.AMBIGUOUS);
                String at = "/people/0/orders/" + i + "/proposedApplications/";
                // A criterion that gives no day is `null` where it is met.
                String expected = open ? "null JUDGEMENT" : "null NOT_MET";
                String actual = found.get(at + 0) + " " + found.get(at + 1);
                if (!actual.equals(expected)) {
                    differences.put(some.get(i).toString(), "expected " + expected + ", got " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /**
     * An order of five years by its length, with a decision on its last day and one on the day after; where its last day is
     * open, on the last day it certainly has and on the one that is open.
     */
    private static String order(LocalDate first) {
        String last = OrderDatesOracle.scpoLastDay(first);
        LocalDate day = last.equals(OrderDatesOracle.AMBIGUOUS) ? first.plusDays(1825) : LocalDate.parse(last);
        return "{ \"kind\": \"SERIOUS_CRIME_PREVENTION\", \"startsOn\": \"" + first
                + "\", \"length\": \"P5Y\", \"applications\": [], \"proposedApplications\": [ " + application(day)
                + ", "
                + application(day.plusDays(1)) + " ] }";
    }

    private static String application(LocalDate decided) {
        return "{ \"kind\": \"EXTENSION\", \"on\": \"2026-11-22\", \"decidedOn\": \"" + decided + "\" }";
    }
}
