package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Json;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is unknown and what is needed of a trip under an order, against every completion tried one by one. Each fact has
 * enough values that every way in which it can matter is among them.
 */
class TroLifeNeedsTest {

    /** How many partial cases: `-Dtro.cases=10000` for the whole search, which takes minutes. */
    private static final int CASES = Integer.getInteger("tro.cases", 100);

    private static final String ORDER = "/people/0/orders/0/";
    private static final String TRIP = "/people/0/behaviour/0/";
    private static final LocalDate SUSPENDED = LocalDate.of(2025, 5, 30);

    private static final Map<String, List<String>> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put(ORDER + "length", List.of("P1Y", "P5Y", "P30Y"));
        FACTS.put(ORDER + "releases/0/on", List.of("2020-01-10", "2024-01-10", "2026-01-10", "2037-01-10"));
        FACTS.put(ORDER + "releases/0/kind", List.of("LICENCE", "TEMPORARY"));
        FACTS.put(ORDER + "suspensions/0/endsOn", List.of("2025-05-30", "2025-06-10", "2045-01-01"));
        // A day in every stretch that those lengths, releases and suspensions leave.
        FACTS.put(
                TRIP + "on",
                List.of(
                        "2019-12-01",
                        "2020-06-01",
                        "2022-12-01",
                        "2024-06-01",
                        "2025-05-30",
                        "2025-06-01",
                        "2025-07-01",
                        "2026-06-01",
                        "2027-06-01",
                        "2037-06-01",
                        "2040-01-01",
                        "2045-06-01",
                        "2055-01-01",
                        "2060-01-01",
                        "2070-01-01",
                        "2090-01-01"));
        FACTS.put(TRIP + "place", List.of("SPAIN", "NORTHERN_IRELAND", "AT_SEA"));
    }

    private static final AtomicInteger INEXACT = new AtomicInteger();

    @BeforeAll
    static void build() {
        TroBook.build();
    }

    @Test
    void needs_are_exact() {
        Random random = new Random(20_240_110L);
        List<Map<String, String>> cases =
                Stream.generate(() -> partial(random)).limit(CASES).toList();
        List<String> differences = cases.parallelStream()
                .map(TroLifeNeedsTest::difference)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(differences).isEmpty();
        // Where very many facts are missing at once there are too many completions, and the answer says so.
        assertThat(INEXACT.get()).isLessThanOrEqualTo(CASES / 10);
    }

    private static Map<String, String> partial(Random random) {
        Map<String, String> facts = new TreeMap<>();
        FACTS.forEach((name, values) -> {
            if (random.nextInt(4) > 0) {
                facts.put(name, values.get(random.nextInt(values.size())));
            }
        });
        return facts;
    }

    private static String difference(Map<String, String> facts) {
        Set<String> needs = new TreeSet<>();
        Set<String> verdicts = new TreeSet<>();
        List<String> open =
                FACTS.keySet().stream().filter(name -> !facts.containsKey(name)).toList();
        for (Map<String, String> each : completions(facts, open)) {
            String verdict = verdict(each);
            verdicts.add(verdict);
            for (String name : open) {
                for (String other : FACTS.get(name)) {
                    Map<String, String> changed = new TreeMap<>(each);
                    changed.put(name, other);
                    if (!verdict(changed).equals(verdict)) {
                        needs.add(name);
                    }
                }
            }
        }
        String expected = verdicts.size() == 1 ? verdicts.iterator().next() : "UNKNOWN";
        Assessment.Verdict actual = TroBook.verdict("breaches", "tro-breach", asCase(facts));
        if (!actual.needsExact()) {
            INEXACT.incrementAndGet();
        }
        boolean same = actual.verdict().equals(expected)
                && (!actual.needsExact() || new TreeSet<>(actual.needs()).equals(needs));
        return same
                ? ""
                : asCase(facts) + ": " + expected + " " + needs + ", got " + actual.verdict() + " " + actual.needs();
    }

    private static List<Map<String, String>> completions(Map<String, String> facts, List<String> open) {
        List<Map<String, String>> all = List.of(facts);
        for (String name : open) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> each : all) {
                for (String value : FACTS.get(name)) {
                    Map<String, String> one = new TreeMap<>(each);
                    one.put(name, value);
                    more.add(one);
                }
            }
            all = more;
        }
        return all;
    }

    /** The law of a case in which everything is recorded: sections 33(3) and (7), 35(6) and 36(1). */
    private static String verdict(Map<String, String> facts) {
        LocalDate on = LocalDate.parse(facts.get(TRIP + "on"));
        LocalDate release = LocalDate.parse(facts.get(ORDER + "releases/0/on"));
        LocalDate end = release.plus(Period.parse(facts.get(ORDER + "length")));
        LocalDate last = LocalDate.parse(facts.get(ORDER + "suspensions/0/endsOn"));
        boolean suspended = !on.isBefore(SUSPENDED) && !on.isAfter(last);
        String place = facts.get(TRIP + "place");
        boolean bound = facts.get(ORDER + "releases/0/kind").equals("LICENCE") && !on.isBefore(release) && !suspended;
        if (place.equals("NORTHERN_IRELAND") || !bound || on.isAfter(moved(SUSPENDED, last, end))) {
            return "NO_BREACH";
        }
        boolean before = SUSPENDED.isBefore(release);
        // Whether a suspension from before the release moves the end is open.
        boolean open = !on.isBefore(before ? moved(release, last, end) : moved(SUSPENDED, last, end));
        return open || place.equals("AT_SEA") ? "JUDGEMENT" : "BREACH_INDICATED";
    }

    /** The end of the period moved on by the days of a suspension, from its first that counts to its last. */
    private static LocalDate moved(LocalDate first, LocalDate last, LocalDate end) {
        boolean counts = first.isBefore(end) && !first.isAfter(last);
        return counts ? end.plusDays(ChronoUnit.DAYS.between(first, last) + 1) : end;
    }

    private static ObjectNode asCase(Map<String, String> facts) {
        ObjectNode tree = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
        ObjectNode person = tree.putArray("people").addObject();
        ObjectNode order = person.putArray("orders").addObject().put("kind", "TRAVEL_RESTRICTION");
        ObjectNode release = order.putArray("releases").addObject();
        ObjectNode suspension = order.putArray("suspensions").addObject().put("startsOn", SUSPENDED.toString());
        ObjectNode trip = person.putArray("behaviour").addObject().put("kind", "TRAVEL");
        facts.forEach((name, value) -> {
            String property = name.substring(name.lastIndexOf('/') + 1);
            ObjectNode owner = name.startsWith(TRIP)
                    ? trip
                    : name.contains("releases") ? release : name.contains("suspensions") ? suspension : order;
            owner.put(property, value);
        });
        return tree;
    }
}
