package ancillary.engine;

import ancillary.law.Basis;
import ancillary.law.Criterion;
import ancillary.law.Criterion.Role;
import ancillary.law.Criterion.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads sidecars: a criterion's law and wording, a verdict's limbs. */
final class Sidecars {

    private static final FileSchema CRITERION = new FileSchema(Sidecars.class, "criterion.schema.json");
    private static final FileSchema VERDICT = new FileSchema(Sidecars.class, "verdict.schema.json");

    private Sidecars() {}

    static Optional<Criterion> criterion(YamlFile file, List<Fault> faults) {
        if (!CRITERION.fits(file, faults)) {
            return Optional.empty();
        }
        JsonNode root = file.root();
        try {
            String id = text(root, "criterion");
            DatedValues values = new DatedValues(file, faults);
            LocalDate asAt = root.has("source-as-at") ? LocalDate.parse(text(root, "source-as-at")) : null;
            Basis basis = Basis.of(text(root, "basis"));
            return Optional.of(new Criterion(
                    id,
                    Role.valueOf(upper(root, "role", "limb")),
                    text(root, "question"),
                    text(root, "subject"),
                    text(root, "against"),
                    filter(root, "when"),
                    filter(root, "against-when"),
                    text(root, "on"),
                    root.has("needs") ? text(root, "needs") : text(root, "on").replaceFirst(".*\\.", ""),
                    text(root, "title"),
                    text(root, "law"),
                    text(root, "url"),
                    basis,
                    bases(root.path("basis-of")),
                    asAt,
                    text(root, "compared-by"),
                    text(root, "authority"),
                    root.has("severity") ? Severity.valueOf(text(root, "severity")) : null,
                    text(root, "repair"),
                    root.path("completions").asInt(),
                    list(root.path("selects")),
                    texts(root.path("because")),
                    values.provisions(id, text(root, "law"), text(root, "url"), basis, asAt),
                    values.notCommenced(),
                    file.path()));
        } catch (DateTimeParseException e) {
            faults.add(file.fault("/source-as-at", "`" + e.getParsedString() + "` is not a day"));
            return Optional.empty();
        }
    }

    /**
     * The criterion of a sidecar as it would be were its provision commenced that day.
     *
     * @param day the first day in force, `2027-01-01`
     * @param faults where that is no day, it is added here
     */
    static Optional<Criterion> commencing(YamlFile file, String day, List<Fault> faults) {
        ((ObjectNode) file.root()).putObject("in-force").put(day, true);
        return criterion(file, faults);
    }

    static Optional<Question> verdict(YamlFile file, List<Fault> faults) {
        if (!VERDICT.fits(file, faults)) {
            return Optional.empty();
        }
        JsonNode root = file.root();
        Map<String, Question.Group> groups = new LinkedHashMap<>();
        root.path("groups").properties().forEach(group -> groups.put(group.getKey(), group(group.getValue())));
        List<Question.Answer> answers = new ArrayList<>();
        root.path("answers")
                .forEach(answer ->
                        answers.add(new Question.Answer(text(answer, "word"), answer.has("any-of"), limbs(answer))));
        Map<String, List<String>> with = filter(root, "with");
        return Optional.of(new Question(
                text(root, "verdict"),
                text(root, "about"),
                text(root, "question"),
                text(root, "subject"),
                text(root, "against"),
                filter(root, "when"),
                filter(root, "against-when"),
                text(root, "title"),
                groups,
                answers,
                text(root, "otherwise"),
                list(root.path("beside")),
                with,
                root.path("fitting-limbs").asBoolean(),
                root.has("current") ? current(root.get("current")) : null,
                text(root, "unless-asked"),
                list(root.path("even-so")),
                root.path("completions").asInt(Completions.RUNS),
                list(root.path("selects")),
                texts(root.path("because")),
                file.path()));
    }

    private static Question.Current current(JsonNode node) {
        return new Question.Current(
                text(node, "day"), text(node, "last"), text(node, "since"), text(node, "until"), text(node, "endless"));
    }

    private static Question.Group group(JsonNode node) {
        List<String> none = list(node.path("none-of"));
        List<String> limbs = Stream.concat(limbs(node).stream(), none.stream()).toList();
        return new Question.Group(
                text(node, "for-any"), text(node, "for-all"), node.has("any-of"), limbs, Set.copyOf(none));
    }

    private static List<String> limbs(JsonNode node) {
        return list(node.has("any-of") ? node.path("any-of") : node.path("all-of"));
    }

    private static String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asText() : null;
    }

    private static String upper(JsonNode node, String name, String otherwise) {
        return (node.has(name) ? node.get(name).asText() : otherwise).toUpperCase(Locale.ROOT);
    }

    private static List<String> list(JsonNode node) {
        return node.isTextual()
                ? List.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    private static Map<String, List<String>> filter(JsonNode root, String name) {
        Map<String, List<String>> filter = new LinkedHashMap<>();
        root.path(name).properties().forEach(each -> filter.put(each.getKey(), list(each.getValue())));
        return filter;
    }

    private static Map<String, Basis> bases(JsonNode node) {
        Map<String, Basis> bases = new LinkedHashMap<>();
        node.properties()
                .forEach(each ->
                        bases.put(each.getKey(), Basis.of(each.getValue().asText())));
        return bases;
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }
}
