package ancillary.engine;

import ancillary.facts.CaseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The cases written in sidecars and in the files of further cases beside them. A case gives fragments named by fact type (`count:`, `person:`), each put where its
 * type stands in a case; what is expected is the outcome and the sentence (`not met, 3 years is shorter`) or the needs
 * (`unknown, needs count.committedOn`). `commencing: { criterion: day }` enters, for this case alone, the day on which a
 * provision that is not commenced would be.
 */
public final class Examples {

    /** The day a case is assessed on where neither it nor the sidecar names one. */
    private static final String UNSAID = LocalDate.EPOCH.plusYears(30).toString();

    private Examples() {}

    /**
     * The cases of every sidecar, and further ones, in order of path and line.
     *
     * @param faults those that are no cases are added here
     */
    public static List<Example> in(RuleFiles files, List<Fault> faults) {
        List<Example> examples = new ArrayList<>();
        files.ending(".yaml").forEach((path, text) -> {
            if (RuleBookReader.holdsCases(path)) {
                examples.addAll(of(YamlFile.read(path, text, faults), faults));
            }
        });
        return examples;
    }

    static List<Example> of(YamlFile sidecar, List<Fault> faults) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < sidecar.root().path("cases").size(); i++) {
            String pointer = "/cases/" + i;
            try {
                examples.add(of(sidecar, i));
            } catch (CaseFaults e) {
                e.faults()
                        .forEach(fault ->
                                faults.add(sidecar.fault(pointer, "`" + fault.pointer() + "` " + fault.detail())));
            } catch (IllegalArgumentException e) {
                faults.add(sidecar.fault(pointer, String.valueOf(e.getMessage())));
            }
        }
        return examples;
    }

    /** A fault for every case that does not come out as expected, or cannot be run. */
    static List<Fault> failing(RuleBook book, List<Example> examples, boolean mustHold) {
        List<Fault> faults = new ArrayList<>();
        for (Example example : examples) {
            try {
                String actual = example.actual(book);
                if (mustHold && !actual.equals(example.expected())) {
                    faults.add(new Fault(
                            example.path(),
                            example.line(),
                            "case `" + example.name() + "`: expected `" + example.expected() + "`, got `" + actual
                                    + "`"));
                }
            } catch (IllegalArgumentException | NotTotal | IllegalStateException e) {
                faults.add(new Fault(example.path(), example.line(), String.valueOf(e.getMessage())));
            }
        }
        return faults;
    }

    private static Example of(YamlFile sidecar, int place) throws CaseFaults {
        Map<String, String> placed = new LinkedHashMap<>();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("assessedOn", sidecar.root().path("source-as-at").asText(UNSAID));
        tree.putArray("people").addObject();
        for (Map.Entry<String, JsonNode> each :
                sidecar.root().path("cases").get(place).properties()) {
            if (!List.of("name", "expect", Example.COMMENCING).contains(each.getKey())) {
                if (!each.getValue().isObject()) {
                    throw new IllegalArgumentException("`" + each.getKey() + "` must hold facts by name");
                }
                place(tree, each.getKey(), each.getValue(), placed);
            }
        }
        return new Example(sidecar, place, CaseReader.check(tree), placed);
    }

    private static void place(ObjectNode tree, String name, JsonNode fragment, Map<String, String> placed) {
        if (name.equals("case")) {
            merge(tree, (ObjectNode) fragment);
            return;
        }
        String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        List<Shape.Part> path = Shape.path(CaseFile.class, type);
        if (path == null) {
            throw new IllegalArgumentException("there is no fact type for `" + name + "`");
        }
        ObjectNode node = tree;
        StringBuilder pointer = new StringBuilder();
        for (Shape.Part part : path) {
            pointer.append('/').append(part.name()).append(part.many() ? "/0" : "");
            if (part.many()) {
                ArrayNode list = node.withArray(part.name());
                node = list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
            } else {
                node = node.withObject("/" + part.name());
            }
            String facts = part.facts().getSimpleName();
            placed.put(facts.substring(0, 1).toLowerCase(Locale.ROOT) + facts.substring(1), pointer.toString());
        }
        merge(node, (ObjectNode) fragment);
    }

    private static void merge(ObjectNode into, ObjectNode fragment) {
        fragment.properties().forEach(each -> {
            JsonNode here = into.get(each.getKey());
            if (here instanceof ObjectNode object && each.getValue() instanceof ObjectNode more) {
                merge(object, more);
            } else {
                into.set(each.getKey(), each.getValue());
            }
        });
    }
}
