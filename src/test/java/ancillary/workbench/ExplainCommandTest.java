package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String SHORT =
            "{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[{\"sentence\":{\"term\":\"P2Y6M\"}}]}]}";

    private Bench bench;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void a_rule_that_does_not_fire_says_what_stopped_it_and_the_values_it_saw() throws IOException {
        Path file = bench.write("case.json", SHORT);
        assertThat(bench.run("explain", file, "--criterion", "model-length", "--rules", bench.rules))
                .isEqualTo(0);
        assertThat(bench.out)
                .startsWith("model-length of /people/0/counts/0: NOT_MET\n"
                        + "  Is the sentence long enough?  2 years 6 months; the threshold is 3 years\n"
                        + "  Model Orders Act 2019 (invented), s 4(2) (statute)  https://law.example/moa/2019/section/4\n"
                        + "  fired    model-length: not met  model/model-length.drl:9\n"
                        + "  nearest  model-length: met  model/model-length.drl:4\n")
                .contains("Sentence at /people/0/counts/0/sentence fails `term.atLeast( $least ) == true`:"
                        + " `term` is 2 years 6 months, `$least` is 3 years, `term.atLeast( $least )` is false")
                .contains("  stopped  model-length: unknown, no sentence  model/model-length.drl:18\n"
                        + "             not Sentence( parent == $count )\n"
                        + "             Sentence at /people/0/counts/0/sentence stands in the way");
    }

    @Test
    void a_criterion_that_lacks_a_fact_names_it() throws IOException {
        Path file = bench.write("case.json", "{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[{}]}]}");
        bench.run("explain", file, "--rules", bench.rules, "--ask", "eligibility");
        assertThat(bench.out)
                .startsWith("model-length of /people/0/counts/0: UNKNOWN\n")
                .contains("not recorded: `/people/0/counts/0/sentence`")
                .contains("fired    model-length: unknown, no sentence")
                .contains("             no such fact");
    }

    @Test
    void a_fact_that_is_recorded_so_that_it_settles_nothing_is_not_said_to_be_missing() throws IOException {
        bench.edit("model/model-length.drl", "$at : at, term == null )", "$at : at )");
        Path file = bench.write(
                "case.json",
                "{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":"
                        + "[{\"sentence\":{\"kind\":\"IMPRISONMENT\",\"term\":\"P1095D\"}}]}]}");
        bench.run("explain", file, "--rules", bench.rules, "--ask", "eligibility");
        assertThat(bench.out)
                .contains("recorded, but not so that it settles this: `/people/0/counts/0/sentence/term`")
                .doesNotContain("not recorded: `");
    }

    @Test
    void a_file_that_is_no_case_or_a_criterion_that_is_none_cannot_be_explained() throws IOException {
        Path file = bench.write("case.json", "{\"people\":[]}");
        assertThat(bench.run("explain", file, "--rules", bench.rules)).isEqualTo(2);
        assertThat(bench.err).contains("`assessedOn` is required");
        assertThat(bench.run("explain", file, "--rules", bench.rules, "--criterion", "none"))
                .isEqualTo(2);
        assertThat(bench.err).isEqualTo("there is no criterion `none`\n");
    }

    @Test
    void the_same_is_given_as_json() throws IOException {
        Path file = bench.write("case.json", SHORT);
        bench.run("explain", file, "--rules", bench.rules, "--ask", "eligibility", "--format", "json");
        assertThat(bench.out)
                .contains("\"criterion\" : \"model-length\"")
                .contains("\"nearest\" : \"model-length: met\"");
    }
}
