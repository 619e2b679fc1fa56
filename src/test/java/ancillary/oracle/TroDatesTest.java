package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Json;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The days of a ban, over 25 years with their leap days and month ends, against days counted one by one. */
@Execution(ExecutionMode.CONCURRENT)
class TroDatesTest {

    private static final Map<String, String> BANNED = Map.of(
            "BANNED",
            "BREACH_INDICATED",
            "SUSPENDED",
            "NO_BREACH",
            "NOT_STARTED",
            "NO_BREACH",
            "ENDED",
            "NO_BREACH",
            OrderDatesOracle.AMBIGUOUS,
            "JUDGEMENT");

    /** One order with its life, a day on which the person travels, and the same day for asking for revocation. */
    private record Life(
            LocalDate released,
            String length,
            List<OrderDatesOracle.Suspension> suspensions,
            List<LocalDate> applications,
            LocalDate day) {

        ObjectNode asCase() {
            ObjectNode tree = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
            ObjectNode person = tree.putArray("people").addObject();
            ObjectNode order = person.putArray("orders")
                    .addObject()
                    .put("kind", "TRAVEL_RESTRICTION")
                    .put("madeBy", "CROWN_COURT")
                    .put("length", length);
            order.putArray("releases")
                    .addObject()
                    .put("on", released.toString())
                    .put("kind", "LICENCE");
            ArrayNode suspended = order.putArray("suspensions");
            suspensions.forEach(each -> suspended
                    .addObject()
                    .put("startsOn", each.from().toString())
                    .put("endsOn", each.until().toString()));
            ArrayNode made = order.putArray("applications");
            applications.forEach(
                    each -> made.addObject().put("kind", "REVOCATION").put("madeOn", each.toString()));
            order.putArray("proposedApplications")
                    .addObject()
                    .put("kind", "REVOCATION")
                    .put("on", day.toString())
                    .put("by", "SUBJECT")
                    .put("court", "CROWN_COURT");
            person.putArray("behaviour")
                    .addObject()
                    .put("kind", "TRAVEL")
                    .put("on", day.toString())
                    .put("place", "SPAIN");
            return tree;
        }
    }

    private static LocalDate near(Random random, LocalDate day) {
        return day.plusDays(random.nextInt(7) - 3L);
    }

    private static LocalDate someDay(Random random) {
        LocalDate day = LocalDate.of(2002, 4, 1).plusDays(random.nextInt(9_000));
        return switch (random.nextInt(4)) {
            case 0 -> day.withDayOfMonth(day.lengthOfMonth());
            case 1 -> LocalDate.of(day.getYear() / 4 * 4 + 4, 2, 29);
            default -> day;
        };
    }

    private static Life life(Random random) {
        LocalDate released = someDay(random);
        String[] lengths = {"P2Y", "P4Y", "P4Y1D", "P9Y364D", "P10Y", "P30M", "P25Y", "P7Y1M", "P3Y11M30D", "P1460D"};
        String length = lengths[random.nextInt(lengths.length)];
        List<OrderDatesOracle.Suspension> suspensions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = released.plusDays(random.nextInt(700));
            suspensions.add(new OrderDatesOracle.Suspension(from, from.plusDays(random.nextInt(30))));
        }
        List<LocalDate> applications = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            applications.add(released.plusDays(random.nextInt(2_500)));
        }
        LocalDate end = released.plus(java.time.Period.parse(length)).plusDays(suspensions.size() * 15L);
        List<LocalDate> days = new ArrayList<>(
                List.of(released, end, released.plusYears(2), released.plusYears(4), released.plusYears(5)));
        applications.forEach(each -> days.add(each.plusMonths(3)));
        suspensions.forEach(each -> days.add(each.until()));
        return new Life(
                released, length, suspensions, applications, near(random, days.get(random.nextInt(days.size()))));
    }

    @BeforeAll
    static void build() {
        TroBook.build();
    }

    @Test
    void days_as_counted_one_by_one() {
        Random random = new Random(33_37L);
        List<Life> lives = IntStream.range(0, 1_000).mapToObj(i -> life(random)).toList();
        List<String> differences = lives.parallelStream()
                .map(TroDatesTest::difference)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(differences).isEmpty();
    }

    private static String difference(Life life) {
        Assessment answer = TroBook.answer("breaches", life.asCase());
        StringBuilder differences = new StringBuilder();
        String on = OrderDatesOracle.troOn(life.day(), life.released(), life.length(), life.suspensions());
        note(differences, "breach", BANNED.get(on), verdict(answer, "tro-breach"));
        String revocation =
                OrderDatesOracle.revocationOn(life.day(), life.released(), life.length(), life.applications());
        note(differences, "revocation", whileItRuns(word(revocation), on), verdict(answer, "tro-revocation"));
        note(
                differences,
                "ends",
                word(OrderDatesOracle.troLastWholeDay(life.released(), life.length(), life.suspensions())),
                date(answer, "tro-ends"));
        note(
                differences,
                "earliest",
                certain(
                        OrderDatesOracle.revocationEarliestCertain(life.released(), life.length(), life.applications()),
                        life),
                date(answer, "tro-revocation-earliest"));
        return differences.isEmpty() ? "" : life + ": " + differences;
    }

    /** What has run out cannot be revoked; where that is not settled, neither is this. */
    private static String whileItRuns(String revocation, String on) {
        if (on.equals("ENDED")) {
            return "CLOSED";
        }
        return on.equals(OrderDatesOracle.AMBIGUOUS) && revocation.equals("OPEN") ? "JUDGEMENT" : revocation;
    }

    /** A day on which it is not settled whether the ban still runs is none on which revocation can certainly be asked for. */
    private static String certain(String from, Life life) {
        if (from.equals(OrderDatesOracle.AMBIGUOUS)) {
            return word(from);
        }
        return word(
                OrderDatesOracle.troOn(LocalDate.parse(from), life.released(), life.length(), life.suspensions())
                                .equals(OrderDatesOracle.AMBIGUOUS)
                        ? OrderDatesOracle.AMBIGUOUS
                        : from);
    }

    private static String word(String oracle) {
        return oracle.equals(OrderDatesOracle.AMBIGUOUS) ? "JUDGEMENT" : oracle;
    }

    private static void note(StringBuilder differences, String what, String expected, String actual) {
        if (!Objects.equals(expected, actual)) {
            differences
                    .append(what)
                    .append(" expected ")
                    .append(expected)
                    .append(", got ")
                    .append(actual)
                    .append("; ");
        }
    }

    private static String verdict(Assessment answer, String question) {
        return answer.verdicts().stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static String date(Assessment answer, String id) {
        Assessment.Answered date = answer.dates().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return date.on() == null ? date.outcome().name() : date.on().toString();
    }
}
