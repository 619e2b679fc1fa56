package ancillary.workbench;

import ancillary.engine.Assessor;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A fixture: a case and the answers expected of it, compared place by place. */
record Story(String name, List<Part> parts) {

    /** The answer to one question of the case; what is expected may leave places out, but never says less of one. */
    record Part(String path, String question, byte[] asked, JsonNode expected) {

        Tried tried(RuleBook book) {
            String actual;
            try {
                ObjectNode tree = CaseReader.read(asked);
                JsonNode answer = Json.mapper().valueToTree(new Assessor(book).assess(tree, question));
                actual = difference(expected, answer, "");
            } catch (CaseFaults e) {
                actual = e.faults().toString();
            } catch (RuntimeException e) {
                actual = "refused: " + e.getMessage();
            }
            return new Tried(path, 0, question, "as expected", actual == null ? "as expected" : actual);
        }
    }

    /** The stories in a folder, by name; none where there is no such folder. */
    static List<Story> in(Path folder) throws IOException {
        List<Story> stories = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return stories;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : new TreeSet<>(paths.toList())) {
                if (Files.isRegularFile(path.resolve("expected.json"))) {
                    stories.add(of(path));
                }
            }
        }
        return stories;
    }

    private static Story of(Path path) throws IOException {
        byte[] asked = Files.readAllBytes(path.resolve("case.json"));
        JsonNode expected = Json.mapper().readTree(Files.readAllBytes(path.resolve("expected.json")));
        String name = path.getFileName().toString();
        List<Part> parts = new ArrayList<>();
        for (String question : List.of("eligibility", "breaches")) {
            if (expected.has(question)) {
                parts.add(new Part(name + "/expected.json", question, asked, expected.get(question)));
            }
        }
        return new Story(name, parts);
    }

    /** The first place at which they differ, and how; null where the answer is as expected. The rule book's hash may differ. */
    static String difference(JsonNode expected, JsonNode actual, String at) {
        if (at.equals("/rulebook")) {
            return null;
        }
        if (expected.isObject() && actual.isObject()) {
            TreeMap<String, JsonNode> all = new TreeMap<>();
            expected.properties().forEach(each -> all.put(each.getKey(), each.getValue()));
            return all.entrySet().stream()
                    .map(each -> difference(each.getValue(), actual.path(each.getKey()), at + "/" + each.getKey()))
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(null);
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                String difference = difference(expected.get(i), actual.get(i), at + "/" + i);
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        return expected.equals(actual) ? null : "`" + at + "` expected `" + expected + "`, got `" + actual + "`";
    }
}
