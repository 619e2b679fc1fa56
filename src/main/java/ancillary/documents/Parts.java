package ancillary.documents;

import ancillary.findings.Assessment;
import ancillary.findings.Assessment.Answered;
import ancillary.findings.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The answers that a document shows of one part of an assessment, each as an item of a list. */
record Parts(Assessment assessment, Assessment.Verdict verdict) {

    private static final List<String> NAMES = List.of("flags", "dates", "penalties", "next", "beside", "criteria");

    /**
     * Answers shown in a part of the answer (`flags`, `dates`, `penalties`, `next`, `beside`, `criteria`), by id; with
     * `own: true` only those on the item itself, with `outcomes` only those.
     */
    List<Answered> answers(JsonNode spec, String at) {
        String part = NAMES.stream().filter(spec::has).findFirst().orElseThrow();
        String prefix = spec.path(part).asText();
        return part(part)
                .filter(each -> each.id().startsWith(prefix))
                .filter(each -> !spec.has("outcomes")
                        || named(spec.path("outcomes"), each.outcome().name()))
                .filter(each -> spec.path("own").asBoolean() ? each.subject().equals(at) : within(each, at))
                .toList();
    }

    private static boolean named(JsonNode names, String name) {
        return StreamSupport.stream(names.spliterator(), false)
                .anyMatch(each -> each.asText().equals(name));
    }

    private Stream<Answered> part(String name) {
        return switch (name) {
            case "flags" -> assessment.flags().stream();
            case "dates" -> assessment.dates().stream();
            case "penalties" -> assessment.penalties().stream();
            case "next" -> assessment.next().stream();
            case "beside" -> verdict.beside().stream();
            default -> verdict.criteria().stream();
        };
    }

    private static boolean within(Answered answered, String at) {
        return below(at, answered) || (at + "/").startsWith(answered.subject() + "/");
    }

    static boolean below(String at, Answered answered) {
        return (answered.subject() + "/").startsWith(at + "/");
    }

    static void item(Answered answered, ArrayNode items) {
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

    static void put(ObjectNode item, String name, Object value) {
        if (value != null) {
            item.put(name, String.valueOf(value));
        }
    }

    static String said(Answered answered) {
        return answered.outcome() == Outcome.UNKNOWN
                ? Entries.blank(String.join(", ", answered.needs()))
                : answered.because();
    }
}
