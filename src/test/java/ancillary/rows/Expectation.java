package ancillary.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Holds an answer against what a row expects; every difference is told, and a key nobody knows is one. */
final class Expectation {

    private final JsonNode answer;
    private final Predicate<String> isCriterion;
    private final List<String> differences = new ArrayList<>();

    private Expectation(JsonNode answer, Predicate<String> isCriterion) {
        this.answer = answer;
        this.isCriterion = isCriterion;
    }

    /**
     * The differences between an answer and an expectation; none where it is as expected.
     *
     * @param isCriterion whether the rule book has a criterion of that name: one it does not have cannot be expected
     */
    static List<String> differences(JsonNode answer, JsonNode expect, Predicate<String> isCriterion) {
        Expectation expectation = new Expectation(answer, isCriterion);
        if (!expect.isObject() || expect.isEmpty()) {
            return List.of("nothing is expected");
        }
        expect.properties().forEach(each -> expectation.check(each.getKey(), each.getValue()));
        return expectation.differences;
    }

    private void check(String key, JsonNode value) {
        switch (key) {
            case "verdicts" -> named(value, verdicts("verdict"), "verdict");
            case "needs" -> named(value, verdicts("needs"), "needs of");
            case "raised" -> flags(value, "MET");
            case "judgement" -> flags(value, "JUDGEMENT");
            case "unknown" -> flags(value, "UNKNOWN");
            case "not-raised" -> notRaised(value);
            case "dates" ->
                value.properties()
                        .forEach(each -> date(each.getKey(), each.getValue().asText()));
            case "penalties" -> value.forEach(each -> penalty(each.asText()));
            case "next" -> value.forEach(each -> contains("next", ids(answer.path("next")), each.asText()));
            case "not-next" -> value.forEach(each -> absent("next", ids(answer.path("next")), each.asText()));
            case "not-in-force" ->
                value.forEach(each -> contains("not in force", ids(answer.path("notInForce")), each.asText()));
            case "criteria" -> named(value, criteria(), "criterion");
            case "basis" -> named(value, bases(), "basis of");
            default -> differences.add("`" + key + "` is nothing that can be expected");
        }
    }

    // `null` says that the question was not asked at all.
    private void named(JsonNode expected, ObjectNode actual, String what) {
        if (!expected.isObject()) {
            differences.add("`" + what + "` must be names with values");
        }
        for (Map.Entry<String, JsonNode> each : expected.properties()) {
            JsonNode found = actual.get(each.getKey());
            if (each.getValue().isNull() ? found != null : !each.getValue().equals(found)) {
                differences.add(what + " `" + each.getKey() + "`: expected " + each.getValue() + ", got "
                        + (found == null ? "none of " + names(actual) : found));
            }
        }
    }

    private static List<String> names(ObjectNode actual) {
        List<String> names = new ArrayList<>();
        Iterator<String> each = actual.fieldNames();
        each.forEachRemaining(names::add);
        return names;
    }

    private ObjectNode verdicts(String property) {
        ObjectNode verdicts = ((ObjectNode) answer).objectNode();
        for (JsonNode verdict : answer.path("verdicts")) {
            String about = verdict.has("about") ? "/" + verdict.path("about").asText() : "";
            String name = verdict.path("question").asText() + about + placed(verdict);
            verdicts.set(name, verdict.get(property));
        }
        return verdicts;
    }

    private ObjectNode criteria() {
        ObjectNode criteria = ((ObjectNode) answer).objectNode();
        for (JsonNode verdict : answer.path("verdicts")) {
            collect(criteria, verdict.path("criteria"));
            collect(criteria, verdict.path("beside"));
        }
        List.of("flags", "dates", "penalties", "next").forEach(part -> collect(criteria, answer.path(part)));
        return criteria;
    }

    private static void collect(ObjectNode criteria, JsonNode answered) {
        for (JsonNode each : answered) {
            criteria.set(each.path("id").asText() + placed(each), each.get("outcome"));
        }
    }

    // Wherever a test is shown: one basis, or several in the order of their names.
    private ObjectNode bases() {
        Map<String, Set<String>> bases = new TreeMap<>();
        for (JsonNode shown : answer.findParents("basis")) {
            bases.computeIfAbsent(shown.path("id").asText(), id -> new TreeSet<>())
                    .add(shown.path("basis").asText());
        }
        ObjectNode named = ((ObjectNode) answer).objectNode();
        bases.forEach((id, all) -> named.put(id, String.join(" ", all)));
        return named;
    }

    private static String placed(JsonNode each) {
        String against = each.has("against") ? " " + each.path("against").asText() : "";
        return " " + each.path("subject").asText() + against;
    }

    // A flag is named alone or with its place: `PF-08`, `PF-08 /people/0/proposedOrders/0`.
    private void flags(JsonNode expected, String outcome) {
        Set<String> found = new TreeSet<>();
        for (JsonNode flag : answer.path("flags")) {
            if (flag.path("outcome").asText().equals(outcome)) {
                found.add(flag.path("id").asText());
                found.add(flag.path("id").asText() + placed(flag));
            }
        }
        expected.forEach(each -> contains("flag " + outcome, found, each.asText()));
    }

    // Not raised is neither met nor unknown nor for judgement.
    private void notRaised(JsonNode expected) {
        for (JsonNode each : expected) {
            known(each.asText());
            for (JsonNode flag : answer.path("flags")) {
                String id = flag.path("id").asText();
                if (each.asText().equals(id) || each.asText().equals(id + placed(flag))) {
                    differences.add("flag `" + each.asText() + "`: expected not raised, got " + flag.path("outcome")
                            + ", " + flag.path("because") + " at " + flag.path("subject"));
                }
            }
        }
    }

    private void date(String id, String day) {
        Set<String> days = new TreeSet<>();
        for (JsonNode each : answer.path("dates")) {
            if (id.equals(each.path("id").asText()) || id.equals(each.path("id").asText() + placed(each))) {
                days.add(each.path("on").asText(each.path("outcome").asText()));
            }
        }
        if (!days.equals(Set.of(day))) {
            differences.add(
                    "date `" + id + "`: expected " + day + ", got " + days + " of " + ids(answer.path("dates")));
        }
    }

    private void penalty(String words) {
        boolean said = StreamSupport.stream(answer.path("penalties").spliterator(), false)
                .anyMatch(each -> each.path("because").asText().contains(words));
        if (!said) {
            differences.add("penalty `" + words + "`: not among "
                    + answer.path("penalties").findValuesAsText("because"));
        }
    }

    private void absent(String what, Set<String> found, String id) {
        known(id);
        if (found.contains(id)) {
            differences.add(what + ": `" + id + "` was not expected");
        }
    }

    private void contains(String what, Set<String> found, String id) {
        known(id);
        if (!found.contains(id)) {
            differences.add(what + ": expected `" + id + "`, got " + found + "; flags " + ids(answer.path("flags")));
        }
    }

    private void known(String id) {
        if (!isCriterion.test(id.split(" ")[0])) {
            differences.add("the rule book has no criterion `" + id + "`");
        }
    }

    private static Set<String> ids(JsonNode all) {
        return new TreeSet<>(all.findValuesAsText("id"));
    }
}
