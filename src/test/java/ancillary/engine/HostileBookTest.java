package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sidecars, tables and templates can do no harm either: each bad one is refused by name, at once, and runs nothing. */
class HostileBookTest {

    /** Of one processor, for the whole rule book: nothing may hang. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final String SIDECAR = "tro/tro-four-years.yaml";
    private static final String RULES = "tro/tro-four-years.drl";
    private static final String TABLE = "tables/more.csv";
    private static final String LOOKUP = "tables/more.yaml";
    private static final String TEMPLATE = "documents/slip.yaml";
    private static final String TEXT = "documents/slip.mustache";

    private static TreeMap<String, String> rules;

    @BeforeAll
    static void read_the_rules() throws Exception {
        rules = new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        rules.keySet().removeIf(path -> !path.matches("tro/.*|tables/.*|verdicts\\..*"));
        assertThat(faults(null, null)).isEmpty();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        "a YAML tag that names a class", SIDECAR, "criterion: !!javax.script.ScriptEngineManager [x]"),
                arguments("a YAML tag that names a URL", SIDECAR, "criterion: !!java.net.URL [\"http://x.example\"]"),
                arguments("aliases that double", SIDECAR, doubling()),
                arguments("an alias of itself", SIDECAR, "cases: &a [*a]"),
                arguments("a merge of what stands above", SIDECAR, "a: &a { b: 1 }\nc:\n  <<: *a\n"),
                arguments("lists without end", SIDECAR, "[".repeat(500_000)),
                arguments("objects without end", SIDECAR, "{a: ".repeat(200_000)),
                arguments("blocks without end", SIDECAR, staircase(700)),
                arguments("two documents", SIDECAR, "criterion: a\n---\ncriterion: b\n"),
                arguments("a key that is a list", SIDECAR, "? [a, b]\n: c\n"),
                arguments("a key that stands twice", SIDECAR, "criterion: a\ncriterion: b\n"),
                arguments("fifty thousand keys", SIDECAR, lines(50_000, "k%d: 1")),
                arguments("a long text where a name is due", SIDECAR, "criterion: " + "a".repeat(900_000)),
                arguments("a long text where a day is due", SIDECAR, "source-as-at: " + "1".repeat(900_000)),
                arguments(
                        "a name that makes a pattern try and try",
                        SIDECAR,
                        "because: { \"met" + ", a".repeat(50_000) + "!\": x }"),
                arguments("control characters", SIDECAR, "criterion: a\u0000b\n"),
                arguments("nothing", SIDECAR, ""),
                arguments("only a comment", SIDECAR, "# nothing\n"),
                arguments("a list where an object is due", SIDECAR, "- criterion\n"),
                arguments("a number where an object is due", SIDECAR, "7\n"),
                arguments("a table that looks up what is not there", LOOKUP, "table: nothing\ntype: Count\nkey: [a]\n"),
                arguments("aliases in a lookup", LOOKUP, doubling()),
                arguments("a quote that is not closed", TABLE, "code,from\n\"" + "a,".repeat(400_000)),
                arguments("rows with more cells than columns", TABLE, "code\n" + lines(50_000, "%d,2,3,4")),
                arguments("rows with fewer cells than columns", TABLE, "code,name,from\n" + lines(50_000, "%d")),
                arguments("a day that is none, fifty thousand times", TABLE, "code,from\n" + lines(50_000, "%d,x")),
                arguments("a file of another folder", TEXT, "{{> ../../pom.xml}}"),
                arguments("a text without a sidecar", TEXT, "text"),
                arguments("a sidecar without a text", TEMPLATE, "document: slip"),
                arguments("aliases in a template", TEMPLATE, doubling()),
                arguments("a path that makes a pattern try and try", TEMPLATE, path(200_000)),
                arguments("a rule without end", RULES, "rule \"a\" when " + "Person( ".repeat(8_000)),
                arguments("groups in groups", RULES, rule("Person( " + "( kind != null || ".repeat(2_000))),
                arguments("calls in calls", RULES, rule("Person( at.at" + ".at".repeat(10_000) + " == \"a\" )")),
                arguments("a chain into a class", RULES, rule("Person( at.class.classLoader != null )")),
                arguments(
                        "a text that would be code elsewhere",
                        RULES,
                        rule("Person( at == \"#{T(System).exit(1)}\\\" )")),
                arguments(
                        "an MVEL block in a text", RULES, rule("Person( at == @{System.setProperty('canary','x')} )")),
                arguments("a regular expression", RULES, rule("Person( name matches \"(a+)+b\" )")));
    }

    private static String doubling() {
        return "a0: &a0 [x, x]\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining());
    }

    private static String staircase(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String lines(int count, String form) {
        return IntStream.range(0, count).mapToObj(i -> form.formatted(i) + "\n").collect(Collectors.joining());
    }

    private static String path(int steps) {
        return "document: slip\ntitle: t\nquestion: eligibility\nverdict: tro\nfields:\n  a: { at: "
                + "a/".repeat(steps) + " }\n";
    }

    private static String rule(String conditions) {
        return "rule \"a\" when " + conditions + " then insertLogical( new Mark() ); end\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_refused_by_name_and_at_once(String what, String path, String text) {
        assertThat(faults(path, text))
                .as(what)
                .isNotEmpty()
                .allMatch(fault -> fault.path().matches("tro/.*|tables/more.*|documents/slip.*"));
        assertThat(System.getProperty("canary")).isNull();
    }

    static Stream<Arguments> large() {
        return Stream.of(
                arguments(
                        "fifty thousand columns",
                        TABLE,
                        lines(50_000, "c%d").strip().replace('\n', ',') + "\n"),
                arguments("sixty thousand rows", TABLE, "code,name\n" + lines(60_000, "%d,x")),
                arguments("a long cell", TABLE, "code\n\"" + "a b ".repeat(200_000) + "\"\n"));
    }

    /** What is merely large is no fault, and costs no more than reading it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void is_read_at_once(String what, String path, String text) {
        assertThat(faults(path, text)).as(what).isEmpty();
    }

    @Test
    void a_template_of_a_megabyte_is_read_at_once() {
        TreeMap<String, String> files = new TreeMap<>(rules);
        files.put(
                TEMPLATE,
                "document: slip\ntitle: t\nquestion: eligibility\nverdict: tro\nfields: { a: { at: name } }\n");
        files.put(TEXT, "{{a}}\n".repeat(150_000));
        assertThat(faults(files)).isEmpty();
    }

    private static List<Fault> faults(String path, String text) {
        TreeMap<String, String> files = new TreeMap<>(rules);
        if (path != null) {
            files.put(path, text);
        }
        return faults(files);
    }

    private static List<Fault> faults(TreeMap<String, String> files) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<Fault> faults = List.of();
            try {
                RuleBookReader.untried(new RuleFiles(files), InterpretedRules::new);
            } catch (RuleBookFaults e) {
                faults = e.faults();
            }
            if (!files.equals(rules)) {
                assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
                        .isLessThan(LIMIT);
            }
            return faults;
        });
    }
}
