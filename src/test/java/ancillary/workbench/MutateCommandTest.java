package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {

    private static final String YAML = "model/model-length.yaml";

    private Bench bench;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void boundary_cases_kill_whatever_moves_a_threshold_a_day_or_a_comparison() {
        assertThat(bench.run("mutate", bench.rules)).isEqualTo(0);
        assertThat(bench.out).doesNotContain("survives").contains("score 100.00 % (31 of 31 killed)");
    }

    @Test
    void a_change_that_no_case_notices_survives() throws IOException {
        bench.edit(YAML, "case: { assessedOn: 2022-06-27 }", "case: { assessedOn: 2022-05-01 }");
        bench.run("mutate", bench.rules, "--criterion", "model-length");
        assertThat(bench.out)
                .contains("model-length.yaml:12: survives: model-length | `length` `2022-06-28` becomes `2022-06-27`")
                .doesNotContain("`2022-06-28` becomes `2022-06-29`");
    }

    @Test
    void survivors_that_are_justified_do_not_count() throws IOException {
        bench.write("rules/mutants.yaml", justifiedSurvivors());
        assertThat(bench.run("mutate", bench.rules, "--format", "json")).isEqualTo(0);
        assertThat(bench.out).contains("\"score\" : 100.0").contains("\"why\" : \"nobody was sentenced on that day\"");
    }

    @Test
    void a_reason_is_named_once_a_case_notices_its_mutant() throws IOException {
        String justified = justifiedSurvivors();
        bench.edit(YAML, "case: { assessedOn: 2022-05-01 }", "case: { assessedOn: 2022-06-27 }");
        bench.write("rules/mutants.yaml", justified);
        assertThat(bench.run("mutate", bench.rules)).isEqualTo(1);
        assertThat(bench.out)
                .contains("mutants.yaml:1: ")
                .contains("is stale: a case notices it")
                .contains("score ");
    }

    @Test
    void a_reason_for_what_is_no_mutant_is_named() throws IOException {
        bench.write("rules/mutants.yaml", "- { mutant: 'model-length | nothing', why: it was there once }\n");
        assertThat(bench.run("mutate", bench.rules)).isEqualTo(1);
        assertThat(bench.out)
                .contains("`model-length | nothing` is stale: there is no such mutant")
                .contains("score ");
    }

    @Test
    void a_mutant_without_a_reason_is_refused() throws IOException {
        bench.write("rules/mutants.yaml", "- { mutant: 'model-length | nothing' }\n");
        assertThat(bench.run("mutate", bench.rules)).isEqualTo(2);
        assertThat(bench.err).contains("mutants.yaml:1: an entry has a `mutant` and a `why`");
    }

    @Test
    void only_one_folder_can_be_tried() {
        assertThat(bench.run("mutate", bench.rules, "--in", "model")).isEqualTo(0);
        assertThat(bench.out).contains("score 100.00 % (31 of 31 killed)");
        assertThat(bench.run("mutate", bench.rules, "--in", "elsewhere")).isEqualTo(2);
        assertThat(bench.err).contains("there is nothing to change");
    }

    @Test
    void one_mutant_of_so_many_is_tried_and_always_the_same() {
        bench.run("mutate", bench.rules, "--one-in", "3");
        String first = bench.out;
        bench.run("mutate", bench.rules, "--one-in", "3");
        assertThat(bench.out).isEqualTo(first).containsPattern("score 100\\.00 % \\(([5-9]|1[0-9]) of");
        assertThat(bench.run("mutate", bench.rules, "--one-in", "0")).isEqualTo(2);
        assertThat(bench.err).contains("`--one-in` must be 1 or more");
    }

    /** The survivors of a book that lacks a case, each with a reason. */
    private String justifiedSurvivors() throws IOException {
        bench.edit(YAML, "case: { assessedOn: 2022-06-27 }", "case: { assessedOn: 2022-05-01 }");
        StringBuilder justified = new StringBuilder();
        bench.run("mutate", bench.rules);
        bench.out
                .lines()
                .filter(line -> line.contains(": survives: "))
                .map(line -> line.replaceFirst(".*: survives: ", ""))
                .forEach(mutant -> justified
                        .append("- { mutant: '")
                        .append(mutant)
                        .append("', why: nobody was sentenced on that day }\n"));
        return justified.toString();
    }

    @Test
    void rows_of_tables_are_dropped_one_by_one() throws IOException {
        bench.write(
                "rules/tables/offences.csv",
                "statute,section,title,cjs,extent\nModel Act,4,a thing,,\nModel Act,5,another,,\n");
        assertThat(bench.run("mutate", bench.rules, "--criterion", "tables/offences.csv"))
                .isEqualTo(1);
        assertThat(bench.out)
                .contains(
                        "tables/offences.csv:2: survives: tables/offences.csv | drop the row `Model Act,4,a thing,,`");
    }

    @Test
    void nothing_is_tried_on_a_book_whose_cases_fail() throws IOException {
        bench.edit(YAML, "value: P3Y", "value: P4Y");
        assertThat(bench.run("mutate", bench.rules)).isEqualTo(2);
        assertThat(bench.err)
                .contains("case `two years, the day it rose` fails")
                .contains("case `three years, the day it rose` fails");
    }
}
