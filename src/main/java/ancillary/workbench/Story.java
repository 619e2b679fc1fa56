package ancillary.workbench;

import ancillary.engine.Assessor;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.RuleBook;
import ancillary.findings.Assessment;
import ancillary.findings.Assessment.Answered;
import ancillary.findings.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A fixture: a case, and what is expected of its answers: `verdicts` by question, subject and what it is held against, and
 * their `needs`;
 * the flags `raised`, `not-raised`, left to `judgement` or `unknown`; `dates` and `criteria` by name; `penalties`, `next`
 * and what is `not-in-force` by name or by what is said.
 */
record Story(String path, byte[] asked, JsonNode expected) {

    /** What is expected is a file of this project, with names longer than a case may have. */
    private static final JsonMapper EXPECTED = new JsonMapper();

    /** The stories in a folder, by name; none where there is no such folder. */
    static List<Story> in(Path folder) throws IOException {
        List<Story> stories = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return stories;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : new TreeSet<>(paths.toList())) {
                Path expected = path.resolve("expected.json");
                if (Files.isRegularFile(expected)) {
                    stories.add(new Story(
                            path.getFileName() + "/expected.json",
                            Files.readAllBytes(path.resolve("case.json")),
                            EXPECTED.readTree(Files.readAllBytes(expected))));
                }
            }
        }
        return stories;
    }

    /** Each expectation, tried. */
    List<Tried> tried(RuleBook book) {
        try {
            ObjectNode tree = CaseReader.read(asked);
            List<Assessment> answers = List.of(
                    new Assessor(book).assess(tree, "eligibility"), new Assessor(book).assess(tree, "breaches"));
            List<Tried> tried = new ArrayList<>();
            expected.properties().forEach(each -> {
                if (each.getValue().isObject()) {
                    each.getValue()
                            .properties()
                            .forEach(one -> tried.add(of(
                                    each.getKey() + " " + one.getKey(),
                                    said(one.getValue()),
                                    actual(each.getKey(), one.getKey(), answers))));
                } else {
                    each.getValue()
                            .forEach(one -> tried.add(
                                    of(one.asText(), each.getKey(), shown(each.getKey(), one.asText(), answers))));
                }
            });
            return tried;
        } catch (CaseFaults e) {
            return List.of(of("the case", "a case", e.faults().toString()));
        } catch (RuntimeException e) {
            return List.of(of("the case", "an answer", "refused: " + e.getMessage()));
        }
    }

    private static String said(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" and "))
                : value.asText();
    }

    private Tried of(String name, String wanted, String actual) {
        return new Tried(path, 0, name, wanted, actual);
    }

    /** The kind itself where that is what came, at one place or another: a flag can be raised of one term and not of the next. */
    private static String shown(String kind, String name, List<Assessment> answers) {
        String actual = actual(kind, name, answers);
        return !kind.equals("not-raised") && List.of(actual.split(" and ")).contains(kind) ? kind : actual;
    }

    private static String actual(String kind, String name, List<Assessment> answers) {
        return answers.stream()
                .flatMap(answer -> switch (kind) {
                    case "verdicts" ->
                        answer.verdicts().stream()
                                .filter(each -> name.equals(name(each)))
                                .map(Assessment.Verdict::verdict);
                    case "needs" ->
                        answer.verdicts().stream()
                                .filter(each -> name.equals(name(each)))
                                .flatMap(each -> each.needs().stream());
                    case "dates" ->
                        answer.dates().stream()
                                .filter(each -> each.id().equals(name))
                                .map(each -> String.valueOf(each.on()));
                    case "criteria" ->
                        answer.verdicts().stream()
                                .flatMap(verdict ->
                                        Stream.concat(verdict.criteria().stream(), verdict.beside().stream()))
                                .filter(each -> name.equals(each.id() + " " + each.subject()))
                                .map(each -> each.outcome().name());
                    case "penalties" -> shown(answer.penalties(), name, kind);
                    case "next" -> shown(answer.next(), name, kind);
                    case "not-in-force" ->
                        answer.notInForce().stream()
                                .filter(each -> each.id().equals(name))
                                .map(each -> kind);
                    default -> flag(name, answer);
                })
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" and "), said -> said.isEmpty() ? none(kind) : said));
    }

    /** What it means that nothing of that name is shown: a flag that is not asked is not raised. */
    private static String none(String kind) {
        return kind.equals("not-raised") ? kind : "not asked";
    }

    /** The kind itself, where one of that name, or one whose sentence says as much, is shown. */
    private static Stream<String> shown(List<Answered> all, String name, String kind) {
        return all.stream()
                .filter(each -> each.id().equals(name) || each.because().contains(name))
                .map(each -> kind);
    }

    private static String name(Assessment.Verdict verdict) {
        return verdict.question()
                + (verdict.about() == null ? "" : "/" + verdict.about())
                + " " + verdict.subject()
                + (verdict.against() == null ? "" : " " + verdict.against());
    }

    private static Stream<String> flag(String name, Assessment answer) {
        Stream<String> shown = answer.flags().stream()
                .filter(each -> each.id().equals(name))
                .map(Answered::outcome)
                .map(Story::word);
        Stream<String> not = answer.notRaised().stream()
                .filter(each -> each.id().equals(name))
                .map(each -> "not-raised");
        return Stream.concat(shown, not);
    }

    private static String word(Outcome outcome) {
        return outcome == Outcome.MET ? "raised" : outcome.name().toLowerCase(java.util.Locale.ROOT);
    }
}
