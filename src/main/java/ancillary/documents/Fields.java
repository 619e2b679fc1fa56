package ancillary.documents;

import ancillary.engine.Json;
import ancillary.findings.Assessment;
import ancillary.findings.Assessment.Answered;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds what each field of a template says, or leaves a blank that names what is not recorded. */
final class Fields {

    private final Template template;
    private final Assessment assessment;
    private final Assessment.Verdict verdict;
    private final ObjectNode tree;
    private final Entries entries;
    private final Parts parts;

    Fields(Template template, Assessment assessment, Assessment.Verdict verdict, ObjectNode tree) {
        this.template = template;
        this.assessment = assessment;
        this.verdict = verdict;
        this.tree = tree;
        this.entries = new Entries(tree);
        this.parts = new Parts(assessment, verdict);
    }

    ObjectNode fill() {
        ObjectNode filled = Json.mapper().createObjectNode();
        filled.put(verdict.verdict(), true);
        fields(template.fields(), verdict.subject(), filled);
        lists(template.lists(), verdict.subject(), filled);
        return filled;
    }

    private void lists(JsonNode specs, String at, ObjectNode into) {
        for (Map.Entry<String, JsonNode> list : specs.properties()) {
            ArrayNode items = into.putArray(list.getKey());
            JsonNode spec = list.getValue();
            if (spec.has("each")) {
                each(spec, at, items);
            } else if (spec.has("verdicts")) {
                verdicts(spec.path("verdicts").asText(), items);
            } else if (spec.has("needs")) {
                needs(spec.path("needs").asText(), items);
            } else {
                parts.answers(spec, at).forEach(answered -> Parts.item(answered, items));
            }
            into.put("no-" + list.getKey(), items.isEmpty());
        }
    }

    /** Every fact that is not recorded and that the verdict, or an answer whose name begins so, needs. */
    private void needs(String prefix, ArrayNode items) {
        Map<String, TreeSet<String>> asking = new TreeMap<>();
        verdict.needs()
                .forEach(need ->
                        asking.computeIfAbsent(need, n -> new TreeSet<>()).add(verdict.question()));
        assessment.flags().stream()
                .filter(each -> each.id().startsWith(prefix) && Parts.below(verdict.subject(), each))
                .forEach(each -> each.needs()
                        .forEach(need -> asking.computeIfAbsent(need, n -> new TreeSet<>())
                                .add(each.id())));
        asking.forEach((fact, by) -> items.addObject().put("fact", fact).put("by", String.join(", ", by)));
    }

    /** Every verdict of that question on the same subject. */
    private void verdicts(String question, ArrayNode items) {
        assessment.verdicts().stream()
                .filter(each ->
                        each.question().equals(question) && each.subject().equals(verdict.subject()))
                .forEach(each -> {
                    ObjectNode item = items.addObject();
                    Parts.put(item, "about", each.about());
                    item.put("word", Said.of(item.textNode(each.verdict())));
                    item.put(
                            "because",
                            each.needs().isEmpty() ? each.because() : Entries.blank(String.join(", ", each.needs())));
                });
    }

    /** Every criterion asked for a verdict on the same subject, this one's and the others'. */
    private Stream<Answered> asked() {
        return assessment.verdicts().stream()
                .filter(each -> each.subject().equals(verdict.subject()))
                .flatMap(each -> Stream.concat(each.criteria().stream(), each.beside().stream()));
    }

    private void each(JsonNode spec, String above, ArrayNode items) {
        String list = Entries.below(above, spec.path("each").asText());
        for (int i = 0; i < tree.at(list).size(); i++) {
            String at = list + "/" + i;
            if (fits(tree.at(at), spec.path("when"))) {
                ObjectNode item = items.addObject();
                item.put("number", String.valueOf(i + 1));
                fields(spec.path("fields"), at, item);
                lists(spec.path("lists"), at, item);
            }
        }
        if (tree.at(list).isMissingNode()) {
            unrecorded(spec, list, items.addObject().put("number", "1"));
        }
    }

    /** One item of blanks for a list that is not recorded: the first fact names the list, and so does `unrecorded`. */
    private void unrecorded(JsonNode spec, String list, ObjectNode item) {
        String said = Entries.blank(list);
        item.put("unrecorded", said);
        for (Map.Entry<String, JsonNode> field : spec.path("fields").properties()) {
            boolean fact = field.getValue().has("at");
            item.set(field.getKey(), fact ? item.textNode(said) : field(field.getValue(), list + "/0", item));
            if (fact) {
                item.put("no-" + field.getKey(), true);
            }
            said = fact ? Entries.BLANK : said;
        }
        lists(spec.path("lists"), list + "/0", item);
    }

    /** Whether any item of a list has those values. */
    static boolean any(JsonNode list, JsonNode values) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(each -> fits(each, values));
    }

    private static boolean fits(JsonNode node, JsonNode when) {
        return when.properties().stream()
                .allMatch(each ->
                        node.path(each.getKey()).asText().equals(each.getValue().asText()));
    }

    private void fields(JsonNode specs, String at, ObjectNode into) {
        specs.properties().forEach(spec -> {
            JsonNode field = field(spec.getValue(), at, into);
            into.set(spec.getKey(), field);
            if (field.asText().startsWith(Entries.BLANK)) {
                into.put("no-" + spec.getKey(), true);
            }
        });
    }

    private JsonNode field(JsonNode spec, String at, ObjectNode nodes) {
        Map.Entry<String, JsonNode> source = spec.properties().stream()
                .filter(each -> !List.of("otherwise", "as").contains(each.getKey()))
                .findFirst()
                .orElseThrow();
        String name = source.getValue().asText();
        return switch (source.getKey()) {
            case "at" -> nodes.textNode(entries.at(source.getValue(), at, spec));
            case "case" -> nodes.textNode(entries.at(source.getValue(), "", spec));
            case "verdict" -> nodes.textNode(name.equals("word") ? verdict.verdict() : verdict.because());
            case "answer" ->
                nodes.textNode(name.equals("rulebook") ? assessment.rulebook().hash() : "");
            case "criterion" -> finding(verdict.criteria().stream(), name, at, nodes);
            case "beside" -> finding(verdict.beside().stream(), name, at, nodes);
            case "asked" -> finding(asked(), name, at, nodes);
            case "flag" -> finding(assessment.flags().stream(), name, at, nodes);
            case "date" -> date(name, at, nodes);
            case "day" -> day(name, at, nodes);
            default ->
                throw new IllegalStateException("`" + template.id() + "` names the source `" + source.getKey() + "`");
        };
    }

    private JsonNode finding(Stream<Answered> among, String id, String at, ObjectNode nodes) {
        return among.filter(each -> each.id().equals(id))
                .filter(each -> (each.subject() + "/").startsWith(at + "/") || at.startsWith(each.subject() + "/"))
                .findFirst()
                .<JsonNode>map(each -> nodes.textNode(Parts.said(each)))
                .orElse(nodes.textNode(Entries.blank(id)));
    }

    private JsonNode date(String id, String at, ObjectNode nodes) {
        return nodes.textNode(dated(id, at).map(Parts::said).orElse(Entries.blank(at)));
    }

    /** The day itself; where there is none, what is lacking or why there is none. */
    private JsonNode day(String id, String at, ObjectNode nodes) {
        return nodes.textNode(dated(id, at)
                .map(each -> each.on() == null ? Parts.said(each) : Said.of(nodes.textNode(String.valueOf(each.on()))))
                .orElse(Entries.blank(at)));
    }

    private Optional<Answered> dated(String id, String at) {
        return assessment.dates().stream()
                .filter(each -> each.id().equals(id) && each.subject().equals(at))
                .findFirst();
    }
}
