package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The flags on proposed terms. */
class FlagsOnTermsTest {

    private static final Path FLAGS = Path.of("rules", "scpo-terms");

    private static RuleBook book;

    @BeforeAll
    static void read() throws RuleBookFaults {
        book = TheBook.get();
    }

    @Test
    void each_flag_has_a_case_that_raises_it_one_repaired_and_one_not_recorded() throws IOException {
        Set<String> lacking = new TreeSet<>();
        for (JsonNode sidecar : sidecars()) {
            List<String> outcomes = StreamSupport.stream(sidecar.path("cases").spliterator(), false)
                    .map(each -> each.path("expect").asText().replaceFirst(",.*", ""))
                    .toList();
            String flag = sidecar.path("criterion").asText();
            Stream.of("met", "not met", "unknown")
                    .filter(outcome -> !outcomes.contains(outcome))
                    .forEach(outcome -> lacking.add(flag + " " + outcome));
        }
        // The one reads only text that is recorded, the other is always for the court.
        assertThat(lacking)
                .containsExactly(
                        "PF-04-TEXT unknown",
                        "scpo-term-necessity met",
                        "scpo-term-necessity not met",
                        "scpo-term-necessity unknown");
    }

    @Test
    void an_exception_or_a_shorter_end_never_adds_a_flag() throws Exception {
        String term =
                "{\"kind\":\"TRAVEL\",\"scope\":\"PROHIBITION\",\"reach\":\"TOTAL\",\"endsOn\":\"%s\",\"exceptions\":[%s]}";
        Set<String> before = raised(List.of(term.formatted("2032-06-30", "")));
        Set<String> excepted = raised(List.of(term.formatted("2032-06-30", "\"FAMILY\"")));
        Set<String> shorter = raised(List.of(term.formatted("2030-06-30", "")));
        assertThat(before).contains("PF-05", "PF-08").containsAll(excepted).containsAll(shorter);
        assertThat(excepted).doesNotContain("PF-05");
        assertThat(shorter).doesNotContain("PF-08");
    }

    @Test
    void sixty_terms_are_answered_in_one_call() throws Exception {
        List<String> terms = Stream.generate(
                        () ->
                                "{\"kind\":\"DEVICES\",\"scope\":\"PROHIBITION\",\"reach\":\"TOTAL\",\"answers\":[],\"exceptions\":[]}")
                .limit(60)
                .toList();
        for (int i = 0; i < 20; i++) {
            raised(terms);
        }
        long began = System.nanoTime();
        Set<String> raised = raised(terms);
        long took = (System.nanoTime() - began) / 1_000_000;
        System.out.println("sixty terms with all flags: " + took + " ms");
        assertThat(raised).contains("PF-02", "PF-05", "PF-19", "PF-29");
        assertThat(took).isLessThan(1_000);
    }

    private static Set<String> raised(List<String> terms) throws Exception {
        ObjectNode tree = (ObjectNode) Json.mapper()
                .readTree(
                        "{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[],\"facilitations\":[],\"orders\":[],"
                                + "\"proposedOrders\":[{\"kind\":\"SERIOUS_CRIME_PREVENTION\",\"startsOn\":\"2026-12-01\","
                                + "\"endsOn\":\"2031-11-30\"}]}]}");
        ArrayNode list = ((ObjectNode) tree.at("/people/0/proposedOrders/0")).putArray("terms");
        for (String term : terms) {
            list.add(Json.mapper().readTree(term));
        }
        Set<String> raised = new TreeSet<>();
        new Assessor(book).assess(tree, "eligibility").flags().forEach(flag -> raised.add(flag.id()));
        return raised;
    }

    private static List<JsonNode> sidecars() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        try (Stream<Path> files = Files.list(FLAGS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> {
                        try {
                            return yaml.readTree(file.toFile());
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
