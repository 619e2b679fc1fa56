package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                    smallest: {"assessedOn":"2026-11-22","people":[{"counts":[{"sentence":{"term":"P3Y"}}]}]}
                model-length: MET becomes NOT_MET in 2 places
                    smallest: {"assessedOn":"2026-11-22","people":[{"counts":[{"sentence":{"term":"P3Y"}}]}]}
                """);
    }
}
