package ancillary.rows;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every story, asked of the running server. `expected.json` is one expectation or a list of them: the question as `ask`,
 * and what is expected as in the rows.
 */
@QuarkusTest
class FixturesTest {

    private static final Path FOLDER = Path.of("fixtures");

    static Stream<String> stories() throws IOException {
        try (Stream<Path> stories = Files.list(FOLDER)) {
            return stories
                    .filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void a_story_ends_as_expected(String story) throws IOException {
        JsonNode document =
                Json.mapper().readTree(Files.readAllBytes(FOLDER.resolve(story).resolve("case.json")));
        JsonNode expected = new ObjectMapper()
                .readTree(Files.readAllBytes(FOLDER.resolve(story).resolve("expected.json")));
        for (JsonNode each : expected.isArray() ? expected : List.of(expected)) {
            ObjectNode expect = each.has("expect") ? (ObjectNode) each.get("expect") : each.deepCopy();
            expect.remove("ask");
            JsonNode answer = Api.ask(each.path("ask").asText(), document);
            assertThat(Expectation.differences(answer, expect, Api::isCriterion))
                    .as(story)
                    .isEmpty();
        }
    }

    @Test
    void every_story_says_who_what_and_why_in_at_most_eight_lines() throws IOException {
        for (String story : stories().toList()) {
            assertThat(Files.readAllLines(FOLDER.resolve(story).resolve("README.md")))
                    .as(story)
                    .hasSizeBetween(1, 8);
        }
    }
}
