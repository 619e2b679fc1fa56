package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.Outcomes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Adding a fact never turns a decided answer into its opposite. Whole consistent cases are made, facts are left out of
 * them at random, and one of those is put back: so what is added never contradicts the rest.
 */
class TroMonotonyTest {

    private static final Map<String, String> OPPOSITES = Map.of(
            "BREACH_INDICATED", "NO_BREACH",
            "NO_BREACH", "BREACH_INDICATED",
            "OPEN", "CLOSED",
            "CLOSED", "OPEN",
            "MUST_CONSIDER", "NOT_AVAILABLE",
            "NOT_AVAILABLE", "MUST_CONSIDER");

    /** Facts that must be there, and facts that are recorded by being absent: their text says what absence means. */
    private static final Set<String> KEPT = Set.of(
            "assessedOn",
            "people",
            "kind",
            "until",
            "deliverBy",
            "passportSurrenderedOn",
            "removal",
            "compulsion",
            "revokedOn");

    private static final List<String> BEHAVIOUR =
            List.of("TRAVEL", "ABSENT_AT_END_OF_SUSPENSION", "PASSPORT_NOT_DELIVERED", "PASSPORT_NOT_SURRENDERED");

    private final Random random = new Random(34_36L);

    @BeforeAll
    static void build() {
        TroBook.build();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private LocalDate after(LocalDate day, int most) {
        return day.plusDays(random.nextInt(most));
    }

    /** A person under an order, with a life of it, acts and applications. */
    private ObjectNode life() {
        ObjectNode tree = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
        ObjectNode person = tree.putArray("people").addObject();
        LocalDate made = after(LocalDate.of(2010, 1, 1), 4_000);
        LocalDate released = after(made, 1_000);
        ObjectNode order = person.putArray("orders").addObject();
        order.put("kind", "TRAVEL_RESTRICTION").put("madeOn", made.toString()).put("madeBy", "CROWN_COURT");
        order.put("length", any(List.of("P2Y", "P4Y", "P5Y", "P10Y")));
        ArrayNode releases = order.putArray("releases");
        releases.addObject().put("on", after(made, 30).toString()).put("kind", any(List.of("TEMPORARY", "ON_BAIL")));
        if (random.nextInt(5) > 0) {
            releases.addObject().put("on", released.toString()).put("kind", "LICENCE");
        }
        LocalDate suspended = after(released, 700);
        LocalDate ended = after(suspended, 30);
        suspension(order.putArray("suspensions"), suspended, ended);
        order.putArray("applications")
                .addObject()
                .put("kind", any(List.of("REVOCATION", "SUSPENSION")))
                .put("madeOn", after(released, 2_000).toString());
        ArrayNode directions = order.putArray("passportDirections");
        if (random.nextBoolean()) {
            directions
                    .addObject()
                    .put("issuedBy", any(List.of("UNITED_KINGDOM", "JERSEY", "IRELAND")))
                    .put("expiresOn", after(released, 3_000).toString());
        }
        LocalDate act = any(List.of(after(made, 4_000), ended, ended.plusDays(1), released));
        person.putArray("behaviour")
                .addObject()
                .put("kind", any(BEHAVIOUR))
                .put("on", act.toString())
                .put("place", any(List.of("SPAIN", "ENGLAND", "JERSEY", "NORTHERN_IRELAND")));
        order.putArray("proposedApplications")
                .addObject()
                .put("kind", any(List.of("REVOCATION", "SUSPENSION", "PASSPORT_RETURN")))
                .put("on", act.toString())
                .put("by", any(List.of("SUBJECT", "SUBJECT", "OTHER_PERSON")))
                .put("court", any(List.of("CROWN_COURT", "CROWN_COURT", "SHERIFF_COURT")));
        return tree;
    }

    private void suspension(ArrayNode suspensions, LocalDate first, LocalDate last) {
        if (random.nextBoolean()) {
            ObjectNode suspension = suspensions.addObject().put("startsOn", first.toString());
            suspension.put("endsOn", last.toString()).put("passportReturned", random.nextBoolean());
        }
    }

    /** A person with two counts before sentence. */
    private ObjectNode hearing() {
        ObjectNode tree = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
        ObjectNode person =
                tree.putArray("people").addObject().put("kind", "INDIVIDUAL").put("bornOn", "1990-01-01");
        ArrayNode counts = person.putArray("counts");
        for (int i = 0; i < 2; i++) {
            ObjectNode count = counts.addObject();
            count.putObject("offence")
                    .put("statute", "Misuse of Drugs Act 1971")
                    .put("section", any(List.of("4(2)", "4(3)", "5(3)", "6")));
            count.put("mode", any(List.of("PRINCIPAL", "CONSPIRACY")))
                    .put("result", any(List.of("CONVICTED", "ACQUITTED")));
            count.put("convictedIn", any(List.of("ENGLAND_AND_WALES", "JERSEY")))
                    .put("convictedOn", "2026-09-01");
            count.put("committedOn", any(List.of("2002-03-31", "2002-04-01", "2024-06-01")));
            count.putObject("sentence")
                    .put("kind", any(List.of("IMPRISONMENT", "FINE", "SUSPENDED_IMPRISONMENT")))
                    .put("term", any(List.of("P3Y364D", "P4Y", "P9Y")));
        }
        return tree;
    }

    private static void places(JsonNode node, String at, List<String> found) {
        node.properties().forEach(each -> {
            String pointer = at + "/" + each.getKey();
            if (!KEPT.contains(each.getKey())
                    || (at.endsWith("/sentence") && each.getKey().equals("kind"))) {
                found.add(pointer);
            }
            if (each.getValue().isObject()) {
                places(each.getValue(), pointer, found);
            }
            for (int i = 0; each.getValue().isArray() && i < each.getValue().size(); i++) {
                places(each.getValue().get(i), pointer + "/" + i, found);
            }
        });
    }

    private static ObjectNode without(ObjectNode tree, List<String> pointers) {
        ObjectNode fewer = tree.deepCopy();
        for (String pointer : pointers) {
            int slash = pointer.lastIndexOf('/');
            if (fewer.at(pointer.substring(0, slash)) instanceof ObjectNode owner) {
                owner.remove(pointer.substring(slash + 1));
            }
        }
        return fewer;
    }

    /** A whole case with some facts left out, and with each of those put back alone. */
    private record Left(ObjectNode before, List<ObjectNode> after) {}

    private Left left(boolean life) {
        ObjectNode whole = life ? life() : hearing();
        List<String> places = new ArrayList<>();
        places(whole, "", places);
        List<String> out = new ArrayList<>(places);
        out.removeIf(each -> random.nextInt(6) > 0);
        List<ObjectNode> after = new ArrayList<>();
        for (String back : out) {
            List<String> rest = new ArrayList<>(out);
            rest.remove(back);
            after.add(without(whole, rest));
        }
        return new Left(without(whole, out), after);
    }

    private static Map<String, String> words(String endpoint, ObjectNode given, Set<String> which) {
        try {
            return Outcomes.words(
                    TroBook.of(endpoint),
                    endpoint,
                    CaseReader.read(Json.mapper().writeValueAsBytes(given)),
                    which);
        } catch (Exception e) {
            throw new IllegalStateException("cannot answer " + given, e);
        }
    }

    private static String difference(String endpoint, Left left) {
        Map<String, String> before = words(endpoint, left.before(), null);
        before.values().retainAll(OPPOSITES.keySet());
        StringBuilder differences = new StringBuilder();
        for (ObjectNode each : before.isEmpty() ? List.<ObjectNode>of() : left.after()) {
            words(endpoint, each, before.keySet()).forEach((name, word) -> {
                if (word.equals(OPPOSITES.get(before.get(name)))) {
                    differences.append(name + ": " + before.get(name) + " in " + left.before() + " becomes " + word
                            + " in " + each);
                }
            });
        }
        return differences.toString();
    }

    private void hold(String endpoint, boolean life, int cases) {
        List<Left> lefts = IntStream.range(0, cases).mapToObj(i -> left(life)).toList();
        assertThat(lefts.stream().mapToInt(each -> each.after().size()).sum()).isGreaterThan(cases);
        List<String> differences = lefts.parallelStream()
                .map(each -> difference(endpoint, each))
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(differences).isEmpty();
    }

    @Test
    void no_fact_added_turns_an_answer_about_the_life_of_an_order_into_its_opposite() {
        hold("breaches", true, 60);
    }

    @Test
    void no_fact_added_turns_an_answer_before_sentence_into_its_opposite() {
        hold("eligibility", false, 60);
    }

    @Test
    @Tag("long")
    void nor_does_any_among_thousands() {
        hold("breaches", true, 2_500);
        hold("eligibility", false, 1_500);
    }
}
