package ancillary;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.Signs.Sign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law stands in the rule book: no statute, legal date or length in Java, and no clock below the REST layer. */
class NoLawInJavaTest {

    private static final Path SOURCES = Path.of("src/main/java/ancillary");

    @Test
    void no_law_in_java() throws IOException {
        assertThat(signs(SOURCES, Signs::ofLaw)).as("signs of law").isEmpty();
    }

    @Test
    void no_clock_below_the_rest_layer() throws IOException {
        for (String layer : List.of("facts", "law", "findings", "engine", "documents")) {
            assertThat(signs(SOURCES.resolve(layer), Signs::ofClocks))
                    .as("clocks in `%s`", layer)
                    .isEmpty();
        }
    }

    // Each sign as `file:line: text`.
    private static List<String> signs(Path folder, Function<String, List<Sign>> of) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(folder)) {
            for (Sign sign : of.apply(Files.readString(file))) {
                found.add("%s:%d: %s".formatted(file, sign.line(), sign.text()));
            }
        }
        return found;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).as("sources in `%s`", folder).isNotEmpty();
            return sources;
        }
    }
}
