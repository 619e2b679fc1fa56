package ancillary.api;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.api.Bookshelf.FailingCases;
import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of rules that is edited while the server answers: a good edit is live at once, a bad one never is. */
class WatchTest {

    private static final String RULE = "tro/tro-four-years.drl";
    private static final String SIDECAR = "tro/tro-four-years.yaml";

    @TempDir
    Path folder;

    private RulesCopy rules;
    private Bookshelf shelf;

    @BeforeEach
    void open() {
        rules = RulesCopy.in(folder);
        shelf = new Bookshelf(Optional.of(folder), FailingCases.WARN, Optional.empty());
        shelf.open();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void a_broken_rule_leaves_the_old_book_answering_and_is_told_by_file_line_and_cause_until_it_is_mended()
            throws Exception {
        String before = answer();
        String good = rules.read(RULE);
        rules.write(RULE, good.replaceFirst("atLeast", "atLest"));
        RulesCopy.until(() -> !shelf.books().refused().isEmpty());
        assertThat(answer()).isEqualTo(before);
        assertThat(readiness().get("refused.1").toString())
                .matches("tro/tro-four-years\\.drl:\\d+: unknown method `atLest` of `SentenceLength`.*");
        assertThat(readiness().get("rulebook")).isEqualTo(shelf.books().active().hash());
        rules.write(RULE, good);
        RulesCopy.until(() -> shelf.books().refused().isEmpty());
        assertThat(readiness()).containsEntry("refusedFaults", 0L).doesNotContainKey("refused.1");
        assertThat(answer()).isEqualTo(before);
    }

    @Test
    void a_good_edit_is_live_without_a_restart() throws Exception {
        String before = shelf.books().active().hash();
        assertThat(answer()).contains("the threshold is 4 years");
        rules.write(SIDECAR, rules.read(SIDECAR).replace("the threshold is", "the measure is"));
        Duration taken = RulesCopy.until(() -> !shelf.books().active().hash().equals(before));
        System.out.println("an edit was live after " + taken.toMillis() + " ms");
        assertThat(answer()).contains("the measure is 4 years").doesNotContain("the threshold is");
        assertThat(shelf.books().refused()).isEmpty();
    }

    @Test
    void a_file_written_in_pieces_is_read_only_when_it_is_whole() throws Exception {
        String before = shelf.books().active().hash();
        String whole = rules.read(RULE) + "// the end\n";
        for (int end = whole.length() / 4; end < whole.length(); end += whole.length() / 4) {
            rules.write(RULE, whole.substring(0, end));
            Thread.sleep(200);
        }
        rules.write(RULE, whole);
        RulesCopy.until(() -> !shelf.books().active().hash().equals(before));
        assertThat(shelf.books().refused()).isEmpty();
    }

    @Test
    void a_file_that_is_not_text_is_a_fault_and_the_old_book_answers() throws Exception {
        String before = answer();
        java.nio.file.Files.write(folder.resolve("tro/more.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        RulesCopy.until(() -> !shelf.books().refused().isEmpty());
        assertThat(answer()).isEqualTo(before);
        assertThat(readiness().get("refused.1").toString()).contains("more.yaml", "not UTF-8");
    }

    private Map<String, Object> readiness() {
        return new ReadinessOfRules(shelf).call().getData().orElseThrow();
    }

    private String answer() throws Exception {
        ObjectNode tree = CaseReader.read(Samples.FOUR_YEARS);
        byte[] bytes = shelf.books().with(book -> Answers.write(new Assessor(book).assess(tree, "eligibility")));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
