package ancillary.scpo;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Outcomes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notification of details and service of interim orders, as if the Act of 2025 were in force. */
class HypotheticalBreachTest {

    private static final String DETAILS = "scpo-breach/scpo-details-not-notified";
    private static final String INTERIM = "scpo-breach/scpo-interim-bound";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2051, 12, 31);
    private static final int AT_ONCE = 50;

    @ParameterizedTest
    @CsvSource({"2027-03-01, NOT_MET", "2027-03-03, NOT_MET", "2027-03-04, MET", "'', MET"})
    void details_are_due_within_three_days_beginning_with_the_first_in_force(String notified, String outcome)
            throws Exception {
        String given = notified.isEmpty() ? "" : "{ 'on': '" + notified + "' }";
        ObjectNode tree = tree(
                "2027-04-01",
                "{ 'orders': [ { 'kind': 'SERIOUS_CRIME_PREVENTION', 'startsOn': '2027-03-01', 'endsOn': '2032-02-29',"
                        + " 'detailsNotified': [ " + given + " ] } ] }");
        assertThat(Outcomes.of(Commenced.book(DETAILS, "2026-12-01"), "scpo-details-not-notified", tree)
                        .name())
                .isEqualTo(outcome);
    }

    @Test
    void details_count_from_the_first_provision_and_are_not_due_before_the_third_day_is_over() throws Exception {
        String order = "{ 'orders': [ { 'kind': 'SERIOUS_CRIME_PREVENTION', 'startsOn': '2029-03-01', 'endsOn':"
                + " '2032-02-29', 'terms': [ { 'kind': 'CASH', 'startsOn': '2027-03-01' } ], 'detailsNotified': [] } ] }";
        assertThat(details("2027-03-03", order)).isEqualTo("NOT_MET");
        assertThat(details("2027-03-04", order)).isEqualTo("MET");
        assertThat(details("2027-03-04", order.replace(", 'detailsNotified': []", "")))
                .isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-01, IN_PERSON, 2027-06-07, MET",
        "2027-06-01, IN_PERSON, 2027-06-08, NOT_MET",
        "2027-06-01, RECORDED_DELIVERY, 2027-06-07, JUDGEMENT",
        "2027-06-01, RECORDED_DELIVERY, 2027-06-08, NOT_MET"
    })
    void an_interim_order_binds_when_served_in_person_within_seven_days(
            String made, String method, String served, String outcome) throws Exception {
        ObjectNode tree = tree("2027-07-01", person(made, method, served, "2027-06-20"));
        assertThat(Outcomes.of(Commenced.book(INTERIM, "2026-12-01"), "scpo-interim-bound", tree)
                        .name())
                .isEqualTo(outcome);
    }

    @Test
    void an_interim_order_whose_service_is_not_fully_recorded_is_not_taken_for_one_that_does_not_bind()
            throws Exception {
        String whole = person("2027-06-01", "IN_PERSON", "2027-06-07", "2027-06-20");
        for (String left : List.of("'method': 'IN_PERSON', ", ", 'on': '2027-06-07'")) {
            ObjectNode tree = tree("2027-07-01", whole.replace(left, ""));
            assertThat(Outcomes.of(Commenced.book(INTERIM, "2026-12-01"), "scpo-interim-bound", tree)
                            .name())
                    .isEqualTo("UNKNOWN");
        }
    }

    @Test
    void the_seventh_day_is_the_last_for_every_day_of_twenty_five_years() throws Exception {
        Map<String, String> differences = new TreeMap<>();
        List<LocalDate> days = FIRST.datesUntil(LAST.plusDays(1)).toList();
        for (int from = 0; from < days.size(); from += AT_ONCE) {
            List<LocalDate> some = days.subList(from, Math.min(from + AT_ONCE, days.size()));
            List<String> people = new ArrayList<>();
            for (LocalDate made : some) {
                LocalDate seventh = seventh(made);
                String later = seventh.plusDays(30).toString();
                people.add(person(made.toString(), "IN_PERSON", seventh.toString(), later));
                people.add(
                        person(made.toString(), "IN_PERSON", seventh.plusDays(1).toString(), later));
            }
            Map<String, String> found = Outcomes.days(
                    Commenced.book(INTERIM, "2026-12-01"),
                    "scpo-interim-bound",
                    tree("2060-01-01", String.join(", ", people)));
            for (int i = 0; i < people.size(); i++) {
                String actual = found.get("/people/" + i + "/behaviour/0");
                // A criterion that gives no day is `null` where it is met.
                if (!actual.equals(i % 2 == 0 ? "null" : "NOT_MET")) {
                    differences.put(people.get(i), actual);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Counts seven days on the calendar, the first of them the day itself. */
    private static LocalDate seventh(LocalDate first) {
        LocalDate day = first;
        for (int number = 1; number < 7; number++) {
            day = LocalDate.ofEpochDay(day.toEpochDay() + 1);
        }
        return day;
    }

    private static String details(String on, String person) throws Exception {
        return Outcomes.of(Commenced.book(DETAILS, "2026-12-01"), "scpo-details-not-notified", tree(on, person))
                .name();
    }

    private static String person(String made, String method, String served, String act) {
        return "{ 'orders': [ { 'kind': 'INTERIM_SERIOUS_CRIME_PREVENTION', 'madeOn': '" + made
                + "', 'notice': { 'represented': false, 'services': [ { 'method': '" + method + "', 'on': '" + served
                + "' } ] }, 'terms': [ { 'kind': 'CASH' } ] } ], 'behaviour': [ { 'kind': 'CASH_HELD', 'on': '" + act
                + "' } ] }";
    }

    private static ObjectNode tree(String on, String people) throws Exception {
        String json = "{ 'assessedOn': '" + on + "', 'people': [ " + people + " ] }";
        return CaseReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
