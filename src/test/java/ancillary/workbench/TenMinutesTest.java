package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The steps of `rules/README.md`, taken as they stand there on a copy of some of the rules: no Java is touched. */
@Execution(ExecutionMode.CONCURRENT)
class TenMinutesTest {

    private static final String SIDECAR = "tro/tro-model.yaml";

    @Test
    void a_new_criterion_and_then_a_changed_dated_value_are_live_with_tests(@TempDir Path folder) throws IOException {
        Bench bench = new Bench(folder);
        copy(bench.rules);
        assertThat(step(bench, "ancillary new tro/tro-model")).isZero();
        assertThat(step(bench, "ancillary test rules  ")).isEqualTo(1);
        bench.edit(
                SIDECAR,
                "met, write here the sentence a reader should see\n  - name: a day",
                "met, 1 year; the threshold is 1 year\n  - name: a day");
        bench.edit(
                SIDECAR,
                "not met, write here the sentence a reader should see",
                "not met, 364 days; the threshold is 1 year");
        assertThat(step(bench, "ancillary test rules  ")).isZero();
        assertThat(step(bench, "ancillary mutate rules --criterion tro-model"))
                .as(bench.out)
                .isLessThan(2);
        assertThat(bench.out).contains("tro-model");
        bench.write(
                "case.json",
                "{\"assessedOn\":\"2020-01-01\",\"people\":[{\"counts\":[{\"sentence\":{\"term\":\"P1Y\"}}]}]}");
        assertThat(step(bench, "ancillary explain case.json --criterion tro-model"))
                .as(bench.err)
                .isLessThan(2);
        assertThat(bench.out).contains("tro-model");
        bench.edit(
                SIDECAR,
                "  2020-01-01: P1Y\n",
                "  2020-01-01: P1Y\n  2026-06-01: { value: P5Y, by: \"the amending provision\" }\n");
        bench.edit(SIDECAR, "cases:\n", """
                cases:
                  - name: a year, the day before the change
                    case: { assessedOn: 2026-05-31 }
                    sentence: { term: P1Y }
                    expect: met, 1 year; the threshold is 1 year
                  - name: a year, the day of the change
                    case: { assessedOn: 2026-06-01 }
                    sentence: { term: P1Y }
                    expect: not met, 1 year; the threshold is 5 years
                """);
        assertThat(step(bench, "ancillary test rules  ")).isZero();
        assertThat(step(bench, "ancillary lint rules")).isLessThan(2);
        assertThat(bench.out.lines().filter(line -> line.contains(SIDECAR) && line.contains("dates-")))
                .isEmpty();
        assertThat(step(bench, "ancillary doc rules")).isZero();
        assertThat(Files.readString(bench.rules.resolveSibling("handbook.html")))
                .contains("<td>length 5 years, by the amending provision</td>");
    }

    /** Takes the step of the page that begins so, with its folders and files where the copy is. */
    private static int step(Bench bench, String beginning) throws IOException {
        String step = Files.readAllLines(Path.of("rules/README.md")).stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no step `" + beginning + "`"))
                .replaceFirst("\\s+#.*", "");
        List<String> words = Stream.of(step.split(" "))
                .skip(1)
                .map(word -> word.equals("rules")
                        ? bench.rules.toString()
                        : word.equals("case.json") || word.equals("handbook.html")
                                ? bench.rules.resolveSibling(word).toString()
                                : word)
                .toList();
        return bench.run(words.toArray());
    }

    private static void copy(Path rules) throws IOException {
        for (String name : List.of("tro", "tables")) {
            Path from = Path.of("rules", name);
            Files.createDirectories(rules.resolve(name));
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(TenMinutesTest::isKept).toList()) {
                    Files.copy(file, rules.resolve(name).resolve(file.getFileName()));
                }
            }
        }
    }

    /** All tables, and flags that stand by themselves. */
    private static boolean isKept(Path file) {
        return file.getParent().endsWith("tables")
                || file.getFileName().toString().matches("PF-T[1-4]\\..*");
    }
}
