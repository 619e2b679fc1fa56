package ancillary.api;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBooks;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same input and the same rule book give the same bytes: twice, in a second start, and in sixty-four threads. */
class SameBytesTest {

    private static final int THREADS = 64;

    private static RuleBooks books;
    private static List<String> first;

    @BeforeAll
    static void open() throws Exception {
        books = RuleBooks.open(null, false);
        first = answers(books, cases());
    }

    @AfterAll
    static void close() {
        books.close();
    }

    @Test
    void the_same_case_gives_the_same_bytes_twice() throws Exception {
        assertThat(answers(books, cases())).isEqualTo(first);
    }

    @Test
    void the_same_case_gives_the_same_bytes_under_a_rule_book_opened_again() throws Exception {
        try (RuleBooks again = RuleBooks.open(null, false)) {
            assertThat(answers(again, cases())).isEqualTo(first);
        }
    }

    @Test
    void the_order_of_properties_changes_nothing() throws Exception {
        assertThat(answers(books, cases().stream().map(SameBytesTest::turned).toList()))
                .isEqualTo(first);
    }

    @Test
    void sixty_four_threads_answer_as_one_does() throws Exception {
        together(2_000);
    }

    @Test
    @Tag("long")
    void sixty_four_threads_answer_a_hundred_thousand_cases_as_one_does() throws Exception {
        together(100_000);
    }

    private static void together(int assessments) throws Exception {
        List<ObjectNode> cases = quick();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<String> alone = new ArrayList<>();
        for (ObjectNode each : cases) {
            alone.add(write(books, each, "eligibility"));
        }
        CountDownLatch done = new CountDownLatch(THREADS);
        for (int i = 0; i < THREADS; i++) {
            int offset = i;
            new Thread(() -> {
                        try {
                            for (int n = 0; n < assessments / THREADS + 1 && wrong.isEmpty(); n++) {
                                int at = (n + offset) % alone.size();
                                if (!write(books, cases.get(at), "eligibility").equals(alone.get(at))) {
                                    wrong.add("case " + at);
                                }
                            }
                        } catch (RuntimeException | Error e) {
                            wrong.add(e.toString());
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        assertThat(done.await(1, TimeUnit.HOURS)).isTrue();
        assertThat(wrong).isEmpty();
    }

    // Cases that ask for no completions, so that there is time for many.
    private static List<ObjectNode> quick() throws Exception {
        List<ObjectNode> cases = new ArrayList<>();
        for (String term : List.of("P3Y", "P3Y364D", "P4Y", "P4Y1D", "P10Y", "P18M")) {
            for (String section : List.of("4(2)", "4(3)", "5(3)", "6(2)", "8", "20")) {
                ObjectNode tree = CaseReader.read(Samples.FOUR_YEARS);
                ((ObjectNode) tree.at("/people/0/counts/0/sentence")).put("term", term);
                ((ObjectNode) tree.at("/people/0/counts/0/offence")).put("section", section);
                cases.add(tree);
            }
        }
        return cases;
    }

    private static List<JsonNode> cases() throws Exception {
        List<JsonNode> cases = new ArrayList<>(Fixtures.cases().values());
        cases.add(CaseReader.read(Samples.FOUR_YEARS));
        cases.add(CaseReader.read(Samples.NOTHING_RECORDED));
        return cases;
    }

    private static List<String> answers(RuleBooks books, List<JsonNode> cases) throws Exception {
        List<String> answers = new ArrayList<>();
        for (JsonNode each : cases) {
            answers.add(answer(books, each, "eligibility"));
            answers.add(answer(books, each, "breaches"));
        }
        return answers;
    }

    private static String answer(RuleBooks books, JsonNode document, String endpoint) throws Exception {
        return write(books, CaseReader.read(Json.mapper().writeValueAsBytes(document)), endpoint);
    }

    private static String write(RuleBooks books, ObjectNode tree, String endpoint) {
        return new String(
                books.with(book -> Answers.write(new Assessor(book).assess(tree, endpoint))),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode turned(JsonNode node) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            java.util.Collections.reverse(names);
            ObjectNode turned = Json.mapper().createObjectNode();
            names.forEach(name -> turned.set(name, turned(node.get(name))));
            return turned;
        }
        if (node.isArray()) {
            var turned = Json.mapper().createArrayNode();
            node.forEach(each -> turned.add(turned(each)));
            return turned;
        }
        return node;
    }
}
