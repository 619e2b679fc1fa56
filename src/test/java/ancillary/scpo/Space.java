package ancillary.scpo;

import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Facts that decide a flag, each with every value that matters, and the person in whose place they are put. */
final class Space {

    private final ObjectNode person;
    private final Map<String, List<JsonNode>> values = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> beyond = new LinkedHashMap<>();

    private Space(String person) {
        this.person = (ObjectNode) read(person);
    }

    /** A person of whom everything else is recorded, single quotes for double ones. */
    static Space of(String person) {
        return new Space(person);
    }

    /** A fact of the person by its pointer, and every value that matters. */
    Space with(String pointer, String... each) {
        values.put(pointer, List.of(each).stream().map(Space::read).toList());
        return this;
    }

    /** Further values for what is left out, such as days earlier and later than any that is given. */
    Space beyond(String pointer, String... each) {
        beyond.put(pointer, List.of(each).stream().map(Space::read).toList());
        return this;
    }

    List<String> facts() {
        return List.copyOf(values.keySet());
    }

    /** Every value with which a fact that is left out can be filled in. */
    List<JsonNode> values(String fact) {
        List<JsonNode> all = new ArrayList<>(values.get(fact));
        all.addAll(beyond.getOrDefault(fact, List.of()));
        return all;
    }

    /** Every case in which some facts are left out. */
    List<Map<String, JsonNode>> partial() {
        List<Map<String, JsonNode>> all = new ArrayList<>(List.of(Map.of()));
        for (String fact : values.keySet()) {
            for (Map<String, JsonNode> each : List.copyOf(all)) {
                values.get(fact).forEach(value -> all.add(and(each, fact, value)));
            }
        }
        all.removeIf(each -> each.size() == values.size());
        return all;
    }

    /** One case in which some facts are left out, at random. */
    Map<String, JsonNode> partial(Random random) {
        Map<String, JsonNode> each = new TreeMap<>();
        int left = random.nextInt(values.size());
        for (int i = 0; i < values.size(); i++) {
            String fact = facts().get(i);
            if (i != left && random.nextInt(3) > 0) {
                each.put(
                        fact,
                        values.get(fact).get(random.nextInt(values.get(fact).size())));
            }
        }
        return each;
    }

    /** Every way to fill in what a case leaves out. */
    List<Map<String, JsonNode>> completions(Map<String, JsonNode> given) {
        List<Map<String, JsonNode>> all = List.of(given);
        for (String fact : values.keySet()) {
            if (!given.containsKey(fact)) {
                List<Map<String, JsonNode>> more = new ArrayList<>();
                for (Map<String, JsonNode> each : all) {
                    values(fact).forEach(value -> more.add(and(each, fact, value)));
                }
                all = more;
            }
        }
        return all;
    }

    static Map<String, JsonNode> and(Map<String, JsonNode> facts, String fact, JsonNode value) {
        Map<String, JsonNode> more = new TreeMap<>(facts);
        more.put(fact, value);
        return more;
    }

    /** The person with these facts. */
    ObjectNode person(Map<String, JsonNode> facts) {
        ObjectNode whole = person.deepCopy();
        facts.forEach((pointer, value) -> {
            String[] steps = pointer.substring(1).split("/");
            JsonNode at = whole;
            for (int i = 0; i < steps.length - 1; i++) {
                at = at instanceof ArrayNode list
                        ? list.get(Integer.parseInt(steps[i]))
                        : at.has(steps[i]) ? at.get(steps[i]) : ((ObjectNode) at).putObject(steps[i]);
            }
            ((ObjectNode) at).set(steps[steps.length - 1], value.deepCopy());
        });
        return whole;
    }

    /** A case of these people, before the Crown Court. */
    static ObjectNode tree(List<ObjectNode> people) throws Exception {
        return tree("{'court':'CROWN_COURT','jurisdiction':'ENGLAND_AND_WALES'}", people);
    }

    /** The same before another court; null where it is not recorded. */
    static ObjectNode tree(String hearing, List<ObjectNode> people) throws Exception {
        ObjectNode tree = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
        if (hearing != null) {
            tree.set("hearing", read(hearing));
        }
        tree.putArray("people").addAll(people);
        return CaseReader.read(Json.mapper().writeValueAsBytes(tree));
    }

    /** A value, single quotes for double ones. */
    static JsonNode read(String json) {
        try {
            return Json.mapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
