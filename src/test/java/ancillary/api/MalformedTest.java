package ancillary.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a case is told apart from every other failure: 400, every fault by place, in words anybody can read. */
@QuarkusTest
class MalformedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_keyword_of_the_schema_broken_at_every_kind_of_place_is_a_fault_with_its_pointer() throws IOException {
        List<Faulty.Document> documents = Faulty.documents();
        assertThat(documents.size()).isGreaterThan(150);
        List<String> wrong = new ArrayList<>();
        for (Faulty.Document document : documents) {
            Response response = post("eligibility", JSON.writeValueAsBytes(document.body()));
            JsonNode problem = JSON.readTree(response.asString());
            boolean told = problem.path("errors").findValuesAsText("pointer").contains(document.pointer());
            if (response.statusCode() != 400 || !told || !plain(problem)) {
                wrong.add(document.name() + ": " + response.statusCode() + " " + problem);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_least_document_at_every_kind_of_place_is_a_case() throws Exception {
        for (Faulty.Document document : Faulty.least()) {
            CaseReader.read(JSON.writeValueAsBytes(document.body()));
        }
    }

    @Test
    void all_faults_come_at_once() throws IOException {
        JsonNode problem =
                problem("{\"assessedOn\":\"2026-02-30\",\"people\":[{\"kind\":\"CAT\",\"age\":3},7],\"x\":null}");
        assertThat(problem.path("errors").findValuesAsText("pointer"))
                .containsExactly("/assessedOn", "/people/0/age", "/people/0/kind", "/people/1", "/x");
    }

    @Test
    void a_problem_has_the_members_of_the_standard_and_the_two_messages_of_the_justice_services() throws IOException {
        JsonNode problem = problem("{\"assessedOn\":\"2026-11-22\"}");
        assertThat(problem).isEqualTo(JSON.readTree("""
                        {"type":"about:blank","title":"bad request","status":400,"detail":"the case has 1 fault",
                        "userMessage":"bad request: the case has 1 fault","developerMessage":"`/people` `people` is required",
                        "errors":[{"pointer":"/people","detail":"`people` is required"}]}
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                             | 1 | 1  | the document is empty
                    '{'                            | 1 | 2  | the document ends too early
                    '{"people":[]'                 | 1 | 13 | the document ends too early
                    '{"people":[],"people":[]}'    | 1 | 22 | `people` stands twice
                    '{} {}'                        | 1 | 4  | there is more after the end of the document
                    '{"a" 1}'                      | 1 | 6  | `1` is not expected here
                    '{"a":nothing}'                | 1 | 6  | `nothing` is not JSON
                    '{"a":01}'                     | 1 | 7  | a number is not written as JSON writes numbers
                    '{"a":NaN}'                    | 1 | 9  | `NaN` is not JSON
                    '[1,]'                         | 1 | 4  | `]` is not expected here
                    '// no comments'               | 1 | 1  | `/` is not expected here
                    '{"a":"\\q"}'                  | 1 | 8  | a backslash is followed by what JSON does not know
                    """)
    void what_is_not_json_is_told_by_line_and_column(String text, int line, int column, String detail)
            throws IOException {
        JsonNode error = problem(text).path("errors").get(0);
        assertThat(error.path("detail").asText()).isEqualTo(detail);
        assertThat(error.path("line").asInt()).isEqualTo(line);
        assertThat(error.path("column").asInt()).isBetween(Math.max(1, column - 1), column + 1);
        assertThat(error.has("pointer")).isFalse();
    }

    @Test
    void the_line_is_counted() throws IOException {
        assertThat(problem("{\n  \"people\": [],\n  \"people\": []\n}")
                        .path("errors")
                        .get(0)
                        .path("line")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void each_limit_is_a_fault_with_line_and_column() throws IOException {
        limit("[".repeat(21) + "]".repeat(21), "nests deeper than 20");
        limit("{\"a\":\"" + "x".repeat(20_001) + "\"}", "a text is longer than 20000 characters");
        limit("{\"a\":" + "1".repeat(21) + "}", "a number is longer than 20 digits");
        limit("{\"" + "n".repeat(65) + "\":1}", "a name is longer than 64 characters");
        limit("[" + "1,".repeat(20_000) + "1]", "the document has more than 20000 tokens");
    }

    @Test
    void just_inside_each_limit_the_schema_speaks() throws IOException {
        for (String text : List.of(
                "[".repeat(20) + "]".repeat(20),
                "{\"a\":\"" + "x".repeat(20_000) + "\"}",
                "{\"a\":" + "1".repeat(20) + "}",
                "{\"" + "n".repeat(64) + "\":1}")) {
            assertThat(problem(text).path("errors").get(0).has("pointer")).isTrue();
        }
    }

    @Test
    void a_text_that_is_not_utf_8_is_a_fault() throws IOException {
        byte[] text = "{\"reference\":\"#\"}".getBytes(StandardCharsets.UTF_8);
        text[14] = (byte) 0xC3;
        Response response = post("eligibility", text);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.asString())
                        .path("errors")
                        .get(0)
                        .path("detail")
                        .asText())
                .isEqualTo("the text is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"[]", "1", "'\"x\"'", "true", "null"})
    void a_document_that_is_no_object_is_a_fault_of_the_whole(String text) throws IOException {
        assertThat(problem(text).path("errors").get(0).path("pointer").asText("none"))
                .isEmpty();
    }

    @Test
    void an_exponent_is_refused_before_anything_computes_with_it() throws IOException {
        assertThat(problem("{\"a\":1e999999999}")
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asText())
                .isEqualTo("/a");
    }

    @Test
    void a_body_too_large_is_turned_away() throws IOException {
        Response response = post("breaches", new byte[256 * 1024 + 1]);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(ints = {256 * 1024 + 1, 1024 * 1024})
    void a_body_in_pieces_that_is_too_large_is_turned_away_with_a_problem(int bytes) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/eligibility"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(response.body()).path("detail").asText()).isEqualTo("a case may have 262144 bytes");
    }

    private static void limit(String text, String detail) throws IOException {
        JsonNode error = problem(text).path("errors").get(0);
        assertThat(error.path("detail").asText()).isEqualTo(detail);
        assertThat(error.path("line").asInt()).isPositive();
        assertThat(error.path("column").asInt()).isPositive();
    }

    private static JsonNode problem(String text) throws IOException {
        Response response = post("eligibility", text.getBytes(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(response.asString());
        assertThat(plain(problem)).as(problem.toString()).isTrue();
        return problem;
    }

    // Lower case, no final stop, no class names.
    private static boolean plain(JsonNode problem) {
        return problem.path("errors").findValuesAsText("detail").stream()
                .allMatch(detail ->
                        detail.matches("[a-z`].*[^.]") && !detail.matches(".*(java|com\\.|[A-Z][a-z]+Exception).*"));
    }

    private static Response post(String endpoint, byte[] body) {
        return given().contentType("application/json").body(body).post("/v1/" + endpoint);
    }
}
