package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    private Bench bench;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void a_book_whose_cases_hold_is_fine_and_its_rules_are_all_reached() {
        assertThat(bench.run("test", bench.rules)).isEqualTo(0);
        assertThat(bench.out)
                .contains("10 of 10 cases hold")
                .contains("criteria        1 of     1  100.0 %")
                .contains("outcomes        3 of     3  100.0 %")
                .doesNotContain("model-length.drl");
    }

    @Test
    void a_case_that_fails_is_shown_with_what_was_expected_above_what_came() throws IOException {
        bench.edit("model/model-length.yaml", "value: P3Y", "value: P4Y");
        assertThat(bench.run("test", bench.rules)).isEqualTo(1);
        assertThat(bench.out)
                .contains("model/model-length.yaml:29  three years, the day it rose")
                .contains("    expected  met, 3 years; the threshold is 3 years\n"
                        + "    actual    not met, 3 years; the threshold is 4 years\n"
                        + "              ^ here");
    }

    @Test
    void a_condition_that_no_case_sees_fail_is_named() throws IOException {
        bench.edit(
                "model/model-length.yaml",
                "  - name: nobody wrote a sentence down\n    count: { label: count 1 }\n    expect: unknown, needs count.sentence\n",
                "");
        assertThat(bench.run("test", bench.rules, "--all")).isEqualTo(0);
        assertThat(bench.out)
                .contains("model/model-length.drl:16 `model-length: unknown, no sentence` never fires")
                .contains("model/model-length.drl:18 `not Sentence( parent == $count )` never holds");
    }

    @Test
    void a_story_is_held_against_its_expected_answer() throws IOException {
        bench.write("fixtures/long/case.json", "{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[]}]}");
        bench.write("fixtures/long/expected.json", "{\"verdicts\":{\"model /people/0\":\"AVAILABLE\"}}");
        assertThat(bench.run("test", bench.rules)).isEqualTo(1);
        assertThat(bench.out)
                .contains(
                        "long/expected.json:0  verdicts model /people/0\n    expected  AVAILABLE\n    actual    NOT_AVAILABLE\n");
    }

    @Test
    void a_folder_without_rules_cannot_be_run() {
        assertThat(bench.run("test", bench.rules.resolve("nowhere"))).isEqualTo(2);
        assertThat(bench.err).startsWith("there is no folder `").doesNotContain("Exception");
    }

    @Test
    void a_book_with_a_fault_cannot_be_run_and_names_the_line() throws IOException {
        bench.edit("model/model-length.drl", "Finding.met(", "Finding.perhaps(");
        assertThat(bench.run("test", bench.rules)).isEqualTo(2);
        assertThat(bench.err).startsWith("model/model-length.drl:6: ").doesNotContain("Exception");
    }
}
