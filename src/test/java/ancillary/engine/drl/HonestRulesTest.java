package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct the house speaks is read, built by Drools, fires, and means the same to both engines. */
class HonestRulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/honest");

    private static final List<Object> FACTS = List.of(
            new Person(
                    "/ann",
                    "Ann",
                    20,
                    2,
                    true,
                    true,
                    LocalDate.of(1990, 2, 28),
                    Colour.RED,
                    List.of("x", "y"),
                    new Home("High Street", 3, new Home("Mill Lane", null, null)),
                    new BigDecimal("100.50"),
                    Period.ofDays(3),
                    new Length(12, 0),
                    Period.ofYears(1),
                    null),
            Person.named("/bob", "Bob"),
            new Order("x", "/ann", LocalDate.of(2020, 1, 1), 10, new Length(14, 0)),
            new Order("z", "/ann", LocalDate.of(2021, 1, 1), 20, new Length(10, 0)),
            new Order("w", "/none", null, null, new Length(10, 5)),
            new Question("c", "/ann", 3));

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadBuiltAndFiresAlikeInBothEngines(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        Reading reading = DrlReader.read(file, text, Samples.TYPES);
        assertThat(reading.faults()).isEmpty();
        assertThat(Layers.check(reading.rules())).isEmpty();
        Set<Object> ours = new Interpreter(reading.rules()).run(FACTS);
        assertThat(ours).isNotEmpty();
        assertThat(concluded(inHome(text))).isEqualTo(ours);

        String printed = RuleText.print(reading.rules(), Samples.TYPES);
        assertThat(concluded(printed)).isEqualTo(ours);
        Reading again = DrlReader.read(file, printed, Samples.TYPES);
        assertThat(RuleText.print(again.rules(), Samples.TYPES)).isEqualTo(printed);
    }

    private static Set<Object> concluded(String text) {
        try (Engine engine = Engine.of(text)) {
            Set<Object> found = engine.run(FACTS, Shows.class, Answer.class, Order.class);
            found.removeAll(FACTS);
            return found;
        }
    }

    /** A file that names no package belongs to the one of its folder. */
    private static String inHome(String text) {
        return text.contains("package ") ? text : "package ancillary.rules;\n" + text;
    }
}
