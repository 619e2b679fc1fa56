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
                .contains("model-length.yaml:12: survives: `length` `2022-06-28` becomes `2022-06-27`")
                .doesNotContain("`2022-06-28` becomes `2022-06-29`");
    }

    @Test
    void survivors_that_are_justified_do_not_count() throws IOException {
        bench.edit(YAML, "case: { assessedOn: 2022-06-27 }", "case: { assessedOn: 2022-05-01 }");
        StringBuilder justified = new StringBuilder("survivors:\n");
        bench.run("mutate", bench.rules);
        bench.out
                .lines()
                .filter(line -> line.contains(": survives: "))
                .map(line -> line.replaceFirst(".*: survives: ", ""))
                .forEach(change -> justified
                        .append("  - { mutant: '")
                        .append("model-length | ")
                        .append(change)
                        .append("', reason: nobody was sentenced on that day }\n"));
        bench.write("rules/mutants.yaml", justified.toString());
        assertThat(bench.run("mutate", bench.rules, "--format", "json")).isEqualTo(0);
        assertThat(bench.out)
                .contains("\"score\" : 100.0")
                .contains("\"reason\" : \"nobody was sentenced on that day\"");
    }

    @Test
    void rows_of_tables_are_dropped_one_by_one() throws IOException {
        bench.write(
                "rules/tables/offences.csv",
                "statute,section,title,cjs,extent\nModel Act,4,a thing,,\nModel Act,5,another,,\n");
        assertThat(bench.run("mutate", bench.rules, "--criterion", "tables/offences.csv"))
                .isEqualTo(1);
        assertThat(bench.out).contains("tables/offences.csv:2: survives: drop the row `Model Act,4,a thing,,`");
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
