package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DiffCommandTest {

    private static final String CASES = """
            {"assessedOn":"2026-11-22","people":[{"counts":[{"label":"count 1","sentence":{"term":"P3Y"}}]}]}
            {"assessedOn":"2026-11-22","people":[{"counts":[{"sentence":{"term":"P3Y"}}]}]}
            {"assessedOn":"2026-11-22","people":[{"counts":[{"sentence":{"term":"P1Y"}}]}]}
            """;

    @Test
    void a_changed_value_shows_what_it_moves_by_which_file_and_the_smallest_case(@TempDir Path one, @TempDir Path two)
            throws IOException {
        Bench before = new Bench(one);
        Bench after = new Bench(two);
        Path cases = before.write("cases.jsonl", CASES);
        assertThat(after.run("diff", before.rules, after.rules, "--over", cases))
                .isEqualTo(0);
        assertThat(after.out).isEqualTo("no file differs\n0 of 3 cases come out otherwise\n\n");
        after.edit("model/model-length.yaml", "value: P3Y", "value: P4Y");
        assertThat(after.run("diff", before.rules, after.rules, "--over", cases))
                .isEqualTo(1);
        assertThat(after.out).isEqualTo("""
                changed: model/model-length.yaml
                2 of 3 cases come out otherwise

                model: AVAILABLE becomes NOT_AVAILABLE in 2 places
                    by: model-length
                    smallest: {"assessedOn":"2026-11-22","people":[{"counts":[{"sentence":{"term":"P3Y"}}]}]}
                model-length: MET becomes NOT_MET in 2 places
                    by: model-length: met, model-length: not met
                    smallest: {"assessedOn":"2026-11-22","people":[{"counts":[{"sentence":{"term":"P3Y"}}]}]}
                """);
    }

    @Test
    void a_page_for_sign_off_names_both_books_and_everything_that_moves(@TempDir Path one, @TempDir Path two)
            throws IOException {
        Bench before = new Bench(one);
        Bench after = new Bench(two);
        after.edit("model/model-length.yaml", "value: P3Y", "value: P4Y");
        Path page = after.rules.resolveSibling("page.html");
        after.run("diff", before.rules, after.rules, "--over", before.write("cases.jsonl", CASES), "--html", page);
        assertThat(Files.readString(page))
                .contains("2 of 3 cases come out otherwise")
                .contains("<h3>model-length: MET becomes NOT_MET, in 2</h3>")
                .doesNotContain("<script");
    }

    @Test
    void a_git_revision_is_a_rule_book_as_well(@TempDir Path one) throws Exception {
        Bench bench = new Bench(one);
        Path cases = bench.write("cases.jsonl", CASES);
        assertThat(bench.run("diff", "HEAD", "HEAD", "--over", cases)).isEqualTo(0);
        assertThat(bench.out).startsWith("no file differs");
        assertThat(bench.run("diff", "no-such-revision", bench.rules, "--over", cases))
                .isEqualTo(2);
        assertThat(bench.err).isEqualTo("`no-such-revision` is neither a folder nor a revision with `rules`\n");
    }

    @Test
    void cases_are_made_by_a_seed_the_same_every_time(@TempDir Path one) throws IOException {
        Bench bench = new Bench(one);
        assertThat(bench.run("generate", "--rules", bench.rules, "--count", 50, "--seed", 7))
                .isEqualTo(0);
        String first = bench.out;
        assertThat(first.lines()).hasSize(50).allMatch(line -> line.startsWith("{"));
        bench.run("generate", "--rules", bench.rules, "--count", 50, "--seed", 7);
        assertThat(bench.out).isEqualTo(first);
        bench.run("generate", "--rules", bench.rules, "--count", 50, "--seed", 8);
        assertThat(bench.out).isNotEqualTo(first);
        Path cases = bench.write("cases.jsonl", first);
        assertThat(bench.run("diff", bench.rules, bench.rules, "--over", cases)).isEqualTo(0);
    }
}
