package ancillary.scpo;

import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBook;
import ancillary.engine.TheBook;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Facts that decide a flag, each with every value that matters, and the person in whose place they are put. */
final class Space {

    private static final String HEARING = "/hearing/";

    private final ObjectNode person;
    private final Map<String, List<JsonNode>> values = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> beyond = new LinkedHashMap<>();
    private final Set<String> strikes = new TreeSet<>();
    private final List<Telling> tellings = new ArrayList<>();
    private String commencing;

    /** A value of a fact that tells the only value another can have. */
    private record Telling(String fact, JsonNode value, String other, JsonNode only) {}

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

    /** What the last fact is about may have none: left out, it can be filled in as that. */
    Space orNone() {
        beyond.put(facts().get(values.size() - 1), List.of(NullNode.getInstance()));
        return this;
    }

    /** The last fact may be true of nothing: left out, it can be filled in by striking out the item it stands in. */
    Space orStruckOut() {
        strikes.add(facts().get(values.size() - 1));
        return orNone();
    }

    /** A case that gives a fact this value leaves one value only for another it leaves out; `null` for none. */
    Space told(String fact, String value, String other, String only) {
        tellings.add(new Telling(fact, read(value), other, read(only)));
        return this;
    }

    /** With a first day entered for a criterion that is not commenced, by its path. */
    Space commencing(String path) {
        commencing = path;
        return this;
    }

    /** The rule book the cases are asked of. */
    RuleBook book() {
        return commencing == null ? TheBook.get() : Commenced.book(commencing, "2026-01-01");
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
        return all.stream().filter(whole -> fits(given, whole)).toList();
    }

    private boolean fits(Map<String, JsonNode> given, Map<String, JsonNode> whole) {
        return tellings.stream()
                .filter(each -> each.value().equals(given.get(each.fact())) && !given.containsKey(each.other()))
                .allMatch(each -> each.only().equals(whole.get(each.other())));
    }

    static Map<String, JsonNode> and(Map<String, JsonNode> facts, String fact, JsonNode value) {
        Map<String, JsonNode> more = new TreeMap<>(facts);
        more.put(fact, value);
        return more;
    }

    /** The person with these facts. */
    ObjectNode person(Map<String, JsonNode> facts) {
        ObjectNode whole = person.deepCopy();
        Set<String> struck = new TreeSet<>(Comparator.reverseOrder());
        facts.forEach((pointer, value) -> {
            String holder = pointer.substring(0, pointer.lastIndexOf('/'));
            if (value.isNull() && strikes.contains(pointer)) {
                struck.add(holder);
            } else if (!value.isNull() && !pointer.startsWith(HEARING)) {
                ((ObjectNode) at(whole, holder)).set(pointer.substring(holder.length() + 1), value.deepCopy());
            }
        });
        struck.forEach(item -> ((ArrayNode) at(whole, item.substring(0, item.lastIndexOf('/'))))
                .remove(Integer.parseInt(item.substring(item.lastIndexOf('/') + 1))));
        return whole;
    }

    private static JsonNode at(ObjectNode whole, String pointer) {
        JsonNode at = whole;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            at = at instanceof ArrayNode list
                    ? list.get(Integer.parseInt(step))
                    : at.has(step) ? at.get(step) : ((ObjectNode) at).putObject(step);
        }
        return at;
    }

    /** The hearing with these facts: in the Crown Court in England and Wales, where neither is one of them. */
    String hearing(Map<String, JsonNode> facts) {
        ObjectNode hearing = (ObjectNode) read("{'court':'CROWN_COURT','jurisdiction':'ENGLAND_AND_WALES'}");
        values.keySet().stream().filter(fact -> fact.startsWith(HEARING)).forEach(fact -> {
            String name = fact.substring(HEARING.length());
            hearing.remove(name);
            if (facts.containsKey(fact)) {
                hearing.set(name, facts.get(fact));
            }
        });
        return hearing.toString();
    }

    /** A case of these people before a court; null where it is not recorded. */
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
