package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Fault;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of a criterion in a file of their own beside its sidecar. */
@Execution(ExecutionMode.CONCURRENT)
class FurtherCasesTest {

    private static final String SIDECAR = "model/model-length.yaml";
    private static final String FURTHER = "model/model-length.cases.yaml";
    private static final String GOOD = """
            criterion: model-length
            source-as-at: 2022-06-27
            cases:
              - { name: on the day of the file, sentence: { term: P2Y }, expect: "met, 2 years; the threshold is 2 years" }
              - { name: on its own, case: { assessedOn: 2022-06-28 }, sentence: { term: P2Y }, expect: not met }
            """;

    private Bench bench;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void they_are_cases_like_those_of_the_sidecar() throws IOException, RuleBookFaults {
        String before = RuleFiles.in(bench.rules).hash();
        bench.write("rules/" + FURTHER, GOOD);
        assertThat(faults()).isEmpty();
        assertThat(RuleFiles.in(bench.rules).hash()).isNotEqualTo(before);
        assertThat(RuleBookReader.untried(RuleFiles.in(bench.rules)).criteria()).containsOnlyKeys("model-length");
        assertThat(bench.run("test", bench.rules)).isEqualTo(0);
        assertThat(bench.out).contains("12 of 12 cases hold");
        assertThat(bench.run("lint", bench.rules)).isEqualTo(0);
    }

    @Test
    void one_that_fails_is_a_fault_at_its_line() throws IOException {
        bench.write("rules/" + FURTHER, GOOD.replace("expect: not met", "expect: met"));
        assertThat(faults()).containsExactly(FURTHER + ":5: case `on its own`: expected `met`, got `not met`");
        assertThat(bench.run("test", bench.rules)).isEqualTo(1);
        assertThat(bench.out).contains(FURTHER + ":5  on its own");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            source-as-at: 2022-06-27 | source-as-at: 2022-06-31    | :2: `2022-06-31` is not a day
            source-as-at: 2022-06-27 | # none                      | :1: `source-as-at` is required
            criterion: model-length  | # none                      | :2: `criterion` is required
            criterion: model-length  | criterion: model-longer     | :1: names the criterion `model-longer`, not `model-length`
            cases:                   | title: a title\\ncases:     | :3: `title` is not a property here
            name: on its own,        | nam: on its own,            | :5: `name` is required
            { term: P2Y }, expect: n | { long: P2Y }, expect: n    | :5: `/people/0/counts/0/sentence/long` `long` is not a property here
            { term: P2Y }, expect: n | two years, expect: n        | :5: `sentence` must hold facts by name
            sentence: { term: P2Y }, expect: n | verdict: { term: P2Y }, expect: n | :5: there is no fact type for `verdict`
            """)
    void what_is_wrong_with_the_file_is_said_by_line(String good, String bad, String fault) throws IOException {
        bench.write("rules/" + FURTHER, GOOD.replace(good, bad.replace("\\n", "\n")));
        assertThat(faults()).containsExactly(FURTHER + fault);
    }

    @Test
    void a_file_without_its_sidecar_and_one_beside_a_verdict_are_refused() throws IOException {
        bench.write("rules/model/model-other.cases.yaml", GOOD.replace("model-length", "model-other"));
        bench.write("rules/model/verdict.cases.yaml", GOOD.replace("model-length", "verdict"));
        Files.writeString(bench.rules.resolve("model/empty.cases.yaml"), "");
        assertThat(faults())
                .containsExactly(
                        "model/empty.cases.yaml: has no sidecar `empty.yaml` beside it",
                        "model/model-other.cases.yaml: has no sidecar `model-other.yaml` beside it",
                        "model/verdict.cases.yaml: stands beside a verdict, whose cases are in its own file");
    }

    @Test
    void lint_finds_the_days_and_the_missing_facts_that_they_try() throws IOException {
        bench.edit(SIDECAR, "assessedOn: 2022-06-27", "assessedOn: 2022-06-26");
        assertThat(bench.run("lint", bench.rules)).isEqualTo(1);
        assertThat(bench.out).contains("no case is on the day before 2022-06-28");
        bench.write("rules/" + FURTHER, GOOD);
        bench.run("lint", bench.rules);
        assertThat(bench.out).isEqualTo("nothing found\n");
        bench.edit(SIDECAR, "expect: unknown", "expect: met");
        bench.edit(
                FURTHER,
                "sentence: { term: P2Y }, expect: not met",
                "sentence: { kind: IMPRISONMENT }, expect: unknown");
        assertThat(bench.run("lint", bench.rules)).isEqualTo(0);
    }

    @Test
    void a_mutant_is_killed_by_one_of_them() throws IOException {
        String mutant = "`length` `2022-06-28` becomes `2022-06-27`";
        bench.edit(SIDECAR, "assessedOn: 2022-06-27", "assessedOn: 2022-06-26");
        bench.run("mutate", bench.rules, "--criterion", "model-length");
        assertThat(bench.out).contains(mutant);
        bench.write("rules/" + FURTHER, GOOD);
        bench.run("mutate", bench.rules, "--criterion", "model-length");
        assertThat(bench.out).doesNotContain(mutant).contains("killed");
    }

    @Test
    void the_handbook_shows_those_of_the_sidecar_and_says_how_many_more_there_are() throws IOException {
        bench.write("rules/" + FURTHER, GOOD);
        Path page = bench.rules.resolveSibling("handbook.html");
        assertThat(bench.run("doc", bench.rules, "--out", page)).isEqualTo(0);
        assertThat(Files.readString(page))
                .contains("three years, the day it rose", "<p>And 2 in a file of their own.</p>")
                .doesNotContain("on the day of the file");
    }

    private List<String> faults() {
        try {
            RuleBookReader.read(RuleFiles.in(bench.rules)).built().close();
            return List.of();
        } catch (RuleBookFaults e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }
}
