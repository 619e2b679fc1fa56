package ancillary.documents;

import ancillary.engine.Json;
import ancillary.findings.Assessment;
import ancillary.findings.Assessment.Answered;
import ancillary.findings.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what each field of a template says, or leaves a blank that names what is not recorded. */
final class Fields {

    private static final String BLANK = "__________";

    private final Template template;
    private final Assessment assessment;
    private final Assessment.Verdict verdict;
    private final ObjectNode tree;

    Fields(Template template, Assessment assessment, Assessment.Verdict verdict, ObjectNode tree) {
        this.template = template;
        this.assessment = assessment;
        this.verdict = verdict;
        this.tree = tree;
    }

    ObjectNode fill() {
        ObjectNode filled = Json.mapper().createObjectNode();
        filled.put(verdict.verdict(), true);
        fields(template.fields(), verdict.subject(), filled);
        for (Map.Entry<String, JsonNode> list : template.lists().properties()) {
            ArrayNode items = filled.putArray(list.getKey());
            JsonNode spec = list.getValue();
            if (spec.has("each")) {
                each(spec, items);
            } else if (spec.has("verdicts")) {
                verdicts(spec.path("verdicts").asText(), items);
            } else {
                answers(spec).forEach(answered -> item(answered, items));
            }
            filled.put("no-" + list.getKey(), items.isEmpty());
        }
        return filled;
    }

    /** Every verdict of that question on the same subject. */
    private void verdicts(String question, ArrayNode items) {
        assessment.verdicts().stream()
                .filter(each ->
                        each.question().equals(question) && each.subject().equals(verdict.subject()))
                .forEach(each -> {
                    ObjectNode item = items.addObject();
                    put(item, "about", each.about());
                    item.put("word", Said.of(item.textNode(each.verdict())));
                    item.put(
                            "because",
                            each.needs().isEmpty() ? each.because() : blank(String.join(", ", each.needs())));
                });
    }

    /** Every criterion asked for a verdict on the same subject, this one's and the others'. */
    private Stream<Answered> asked() {
        return assessment.verdicts().stream()
                .filter(each -> each.subject().equals(verdict.subject()))
                .flatMap(each -> Stream.concat(each.criteria().stream(), each.beside().stream()));
    }

    private void each(JsonNode spec, ArrayNode items) {
        String list = below(verdict.subject(), spec.path("each").asText());
        for (int i = 0; i < tree.at(list).size(); i++) {
            String at = list + "/" + i;
            if (fits(tree.at(at), spec.path("when"))) {
                ObjectNode item = items.addObject();
                item.put("number", String.valueOf(i + 1));
                fields(spec.path("fields"), at, item);
            }
        }
        if (tree.at(list).isMissingNode()) {
            fields(spec.path("fields"), list + "/0", items.addObject().put("number", "1"));
        }
    }

    private static boolean fits(JsonNode node, JsonNode when) {
        return when.properties().stream()
                .allMatch(each ->
                        node.path(each.getKey()).asText().equals(each.getValue().asText()));
    }

    /** Answers shown in a part of the answer (`flags`, `dates`, `penalties`, `next`, `beside`, `criteria`), by id. */
    private List<Answered> answers(JsonNode spec) {
        String part = spec.properties().iterator().next().getKey();
        String prefix = spec.path(part).asText();
        return part(part)
                .filter(each -> each.id().startsWith(prefix))
                .filter(each -> within(each.subject()))
                .toList();
    }

    private Stream<Answered> part(String name) {
        return switch (name) {
            case "flags" -> assessment.flags().stream();
            case "dates" -> assessment.dates().stream();
            case "penalties" -> assessment.penalties().stream();
            case "next" -> assessment.next().stream();
            case "beside" -> verdict.beside().stream();
            case "criteria" -> verdict.criteria().stream();
            default -> throw new IllegalStateException("`" + template.id() + "` names the part `" + name + "`");
        };
    }

    private boolean within(String subject) {
        return (subject + "/").startsWith(verdict.subject() + "/")
                || verdict.subject().startsWith(subject);
    }

    private static void item(Answered answered, ArrayNode items) {
        ObjectNode item = items.addObject();
        item.put("id", answered.id());
        item.put("outcome", answered.outcome().name());
        item.put("because", said(answered));
        item.put("law", answered.law().citation());
        put(item, "severity", answered.severity());
        put(item, "repair", answered.repair());
        put(item, "authority", answered.authority());
        put(item, "on", answered.on());
    }

    private static void put(ObjectNode item, String name, Object value) {
        if (value != null) {
            item.put(name, String.valueOf(value));
        }
    }

    private static String said(Answered answered) {
        return answered.outcome() == Outcome.UNKNOWN ? blank(String.join(", ", answered.needs())) : answered.because();
    }

    private void fields(JsonNode specs, String at, ObjectNode into) {
        specs.properties().forEach(spec -> {
            JsonNode field = field(spec.getValue(), at, into);
            into.set(spec.getKey(), field);
            if (field.asText().startsWith(BLANK)) {
                into.put("no-" + spec.getKey(), true);
            }
        });
    }

    private JsonNode field(JsonNode spec, String at, ObjectNode nodes) {
        Map.Entry<String, JsonNode> source = spec.properties().iterator().next();
        String name = source.getValue().asText();
        return switch (source.getKey()) {
            case "at" -> fact(below(at, name), nodes);
            case "case" -> fact("/" + name, nodes);
            case "verdict" -> nodes.textNode(name.equals("word") ? verdict.verdict() : verdict.because());
            case "answer" ->
                nodes.textNode(name.equals("rulebook") ? assessment.rulebook().hash() : "");
            case "criterion" -> finding(verdict.criteria().stream(), name, at, nodes);
            case "beside" -> finding(verdict.beside().stream(), name, at, nodes);
            case "asked" -> finding(asked(), name, at, nodes);
            case "date" -> date(name, at, nodes);
            case "day" -> day(name, at, nodes);
            default ->
                throw new IllegalStateException("`" + template.id() + "` names the source `" + source.getKey() + "`");
        };
    }

    private JsonNode fact(String pointer, ObjectNode nodes) {
        JsonNode value = tree.at(pointer);
        if (value.isMissingNode()) {
            return nodes.textNode(blank(pointer));
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(each -> texts.add(Said.of(each)));
            return nodes.textNode(texts.isEmpty() ? "none" : String.join("; ", texts));
        }
        return nodes.textNode(Said.of(value));
    }

    private JsonNode finding(Stream<Answered> among, String id, String at, ObjectNode nodes) {
        return among.filter(each -> each.id().equals(id))
                .filter(each -> (each.subject() + "/").startsWith(at + "/") || at.startsWith(each.subject() + "/"))
                .findFirst()
                .<JsonNode>map(each -> nodes.textNode(said(each)))
                .orElse(nodes.textNode(blank(id)));
    }

    private JsonNode date(String id, String at, ObjectNode nodes) {
        return nodes.textNode(dated(id, at).map(Fields::said).orElse(blank(at)));
    }

    /** The day itself; where there is none, what is lacking or why there is none. */
    private JsonNode day(String id, String at, ObjectNode nodes) {
        return nodes.textNode(dated(id, at)
                .map(each -> each.on() == null ? said(each) : Said.of(nodes.textNode(String.valueOf(each.on()))))
                .orElse(blank(at)));
    }

    private Optional<Answered> dated(String id, String at) {
        return assessment.dates().stream()
                .filter(each -> each.id().equals(id) && each.subject().equals(at))
                .findFirst();
    }

    private static String below(String at, String path) {
        return path.isEmpty() ? at : at + "/" + path;
    }

    private static String blank(String what) {
        return BLANK + " (not recorded: " + what + ")";
    }
}
