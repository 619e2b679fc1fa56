package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class NewAndDocTest {

    private Bench bench;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void a_new_criterion_is_a_pair_whose_first_cases_fail_until_they_are_written() throws IOException {
        assertThat(bench.run("new", "model/model-second", "--rules", bench.rules))
                .isEqualTo(0);
        assertThat(bench.rules.resolve("model/model-second.drl")).exists();
        assertThat(bench.run("test", bench.rules)).isEqualTo(1);
        assertThat(bench.out)
                .contains("13 of 15 cases hold")
                .contains("    actual    met, 1 year; the threshold is 1 year");
        bench.edit(
                "model/model-second.yaml",
                "met, write here the sentence a reader should see\n  - name: a day",
                "met, 1 year; the threshold is 1 year\n  - name: a day");
        bench.edit(
                "model/model-second.yaml",
                "not met, write here the sentence a reader should see",
                "not met, 364 days; the threshold is 1 year");
        assertThat(bench.run("test", bench.rules)).isEqualTo(0);
    }

    @Test
    void what_is_there_is_not_written_over_and_a_name_must_be_one() {
        assertThat(bench.run("new", "model/model-length", "--rules", bench.rules))
                .isEqualTo(2);
        assertThat(bench.err).endsWith("model-length.drl` is there already\n");
        assertThat(bench.run("new", "../outside", "--rules", bench.rules)).isEqualTo(2);
        assertThat(bench.err).startsWith("`../outside` is not a folder and a name");
    }

    @Test
    void the_handbook_shows_law_values_by_date_test_and_cases() throws IOException {
        Path page = bench.rules.resolveSibling("handbook.html");
        assertThat(bench.run("doc", bench.rules, "--out", page)).isEqualTo(0);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<a href=\"https://law.example/moa/2019/section/4\">Model Orders Act 2019 (invented), s 4(2)</a>")
                .contains("<th scope=\"row\">from 2019-12-01 to the day before 2022-06-28</th><td>length 2 years</td>")
                .contains("<td>length 3 years, by Model Orders (Amendment) Order 2022 (invented), art 3</td>")
                .contains(
                        "<li>met: Model Orders Act 2019 (invented), section 4(2): a sentence of the prescribed length or more.</li>")
                .contains(
                        "<th scope=\"row\">three years, the day it rose</th><td>met, 3 years; the threshold is 3 years</td>")
                .contains("<th scope=\"row\">AVAILABLE</th><td>if any of long-count</td>")
                .doesNotContain("<script");
    }
}
