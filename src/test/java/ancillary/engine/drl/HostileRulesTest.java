package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ancillary.engine.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way that is known to bring code or a trap into a rule file is refused, on its line and at once. */
class HostileRulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedOnTheMarkedLineAndRunsNothing(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        List<Fault> faults = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> DrlReader.read(file, text, Samples.TYPES).faults());
        assertThat(faults).isNotEmpty();
        int marked = line(text);
        if (marked > 0) {
            assertThat(faults).extracting(Fault::line).as("%s", faults).startsWith(marked);
        }
        assertThat(System.getProperty("canary")).isNull();
        try (Stream<Path> made = Files.list(Path.of("target"))) {
            assertThat(made.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("canary"));
        }
    }

    @Test
    void aFileOfMoreThanSixtyFourKibibytesIsRefused() {
        String text = Samples.rule("Person( adult == true )") + "// ".repeat(RawText.LARGEST / 3);
        assertThat(Samples.read(text).faults())
                .containsExactly(new Fault("sample.drl", 0, "the file is larger than 64 KiB", "split it by criterion"));
    }

    @Test
    void aDeepNestOfParenthesesIsRefusedWithoutOverflow() {
        String text = Samples.rule("Person( " + "(".repeat(20_000) + " age == 1 " + ")".repeat(20_000) + " )");
        assertThat(Samples.read(text).faults()).extracting(Fault::line).containsExactly(4);
    }

    /** The line with the mark; 0 where the file has none. */
    private static int line(String text) {
        int at = text.indexOf("<-");
        return at < 0
                ? 0
                : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
