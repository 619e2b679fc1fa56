package ancillary.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table, asked of the running server. A row that cannot be run fails. */
@QuarkusTest
class RowsTest {

    private static final Set<String> KEYS = Set.of("row", "says", "ask", "case", "expect");

    private static Map<Integer, JsonNode> answers;

    static Stream<Arguments> rows() {
        List<Rows.Row> all = Rows.all();
        return Stream.iterate(0, i -> i + 1)
                .limit(all.size())
                .filter(i -> all.get(i).isCovered())
                .map(i -> Arguments.of(all.get(i).name(), i));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_row_gives_the_expected_answer(String name, int place) throws IOException {
        JsonNode row = Rows.all().get(place).node();
        assertThat(KEYS).as("keys of a row").containsAll(names(row));
        assertThat(row.path("ask").asText()).isIn("eligibility", "breaches");
        JsonNode answer = answers().get(place);
        assertThat(answer.isObject()).as(answer.asText()).isTrue();
        assertThat(Expectation.differences(answer, row.path("expect"), Api::isCriterion))
                .as(name)
                .isEmpty();
    }

    /** Why: one at a time, the server would wait for the test most of the time. */
    private static synchronized Map<Integer, JsonNode> answers() {
        if (answers == null) {
            List<Rows.Row> all = Rows.all();
            ExecutorService threads =
                    Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
            try {
                Map<Integer, CompletableFuture<JsonNode>> asked = IntStream.range(0, all.size())
                        .filter(i -> all.get(i).isCovered())
                        .boxed()
                        .collect(Collectors.toMap(
                                i -> i,
                                i -> CompletableFuture.supplyAsync(
                                        () -> answer(all.get(i).node()), threads)));
                answers = asked.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().join()));
            } finally {
                threads.shutdown();
            }
        }
        return answers;
    }

    /** The answer to a row; what is no answer stands in its place as a text, and is no row's expectation. */
    private static JsonNode answer(JsonNode row) {
        try {
            return Api.ask(row.path("ask").asText(), row.path("case"));
        } catch (IOException | AssertionError e) {
            return TextNode.valueOf(String.valueOf(e.getMessage()));
        }
    }

    @Test
    void every_id_of_the_case_sheets_is_a_row_or_said_not_to_be_covered() throws IOException {
        Set<String> missing = new TreeSet<>(Rows.ids());
        Rows.all().forEach(row -> missing.remove(row.id().split(" ")[0]));
        assertThat(missing).as("ids that are neither").isEmpty();
    }

    @Test
    void a_row_not_covered_says_why_and_is_counted() throws IOException {
        List<Rows.Row> open =
                Rows.all().stream().filter(row -> !row.isCovered()).toList();
        open.forEach(row -> assertThat(row.node().path("not-covered").asText()).isNotBlank());
        Set<String> ids = new TreeSet<>(Rows.ids());
        Set<String> covered = Rows.all().stream()
                .filter(Rows.Row::isCovered)
                .map(row -> row.id().split(" ")[0])
                .filter(ids::contains)
                .collect(Collectors.toSet());
        open.forEach(row -> System.out.println("not covered: " + row.id() + ", "
                + row.node().path("not-covered").asText()));
        System.out.println("rows: " + Rows.all().size() + "; ids of the case sheets: " + ids.size() + ", covered "
                + covered.size() + ", not covered " + open.size());
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
