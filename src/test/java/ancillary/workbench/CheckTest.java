package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.api.RulesCopy;
import ancillary.documents.Reply;
import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBooks;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import picocli.CommandLine;

/** The command line's `check`: what it prints and what it exits with. */
@Execution(ExecutionMode.CONCURRENT)
class CheckTest {

    private static final String CASE = """
            { "assessedOn": "2026-11-22",
              "hearing": { "court": "CROWN_COURT", "jurisdiction": "ENGLAND_AND_WALES" },
              "people": [ { "kind": "INDIVIDUAL", "bornOn": "1990-01-01",
                "counts": [ {
                  "offence": { "statute": "Misuse of Drugs Act 1971", "section": "4(3)" },
                  "committedOn": "2024-06-01",
                  "mode": "PRINCIPAL",
                  "result": "CONVICTED",
                  "convictedIn": "ENGLAND_AND_WALES",
                  "convictedOn": "2026-09-01",
                  "court": "CROWN_COURT",
                  "sentence": { "kind": "IMPRISONMENT", "term": "P4Y" } } ] } ] }
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("case.json"), CASE);
    }

    @Test
    void an_answer_that_needs_action_is_printed_with_its_law_and_exits_with_1() {
        assertThat(run("check", file.toString(), "--ask", "eligibility", "--rules", ofOneInstrument()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("MUST_CONSIDER  Must the court consider a travel restriction order?  /people/0")
                .contains("  MET        Is four years' imprisonment or more appropriate for this offence?")
                .contains("4 years for this offence; the threshold is 4 years")
                .contains("Criminal Justice and Police Act 2001, s 33(1)(b) and (c) (inference), `tro-four-years`")
                .doesNotContain("\u001b");
        assertThat(err.toString()).isEmpty();
    }

    /** A rule book that is soon built, for what does not hang on the rules. */
    private String ofOneInstrument() {
        return RulesCopy.in(folder.resolve("rules")).folder().toString();
    }

    private static String bytes(RuleBooks books, ObjectNode tree, String endpoint) throws Exception {
        return Json.mapper()
                        .writeValueAsString(books.with(book ->
                                Reply.of(new Assessor(book).assess(tree, endpoint), endpoint, tree, book.files())))
                + "\n";
    }

    @Test
    void json_is_the_bytes_of_the_api_one_answer_a_line() throws Exception {
        String rules = ofOneInstrument();
        String expected;
        try (RuleBooks books = RuleBooks.open(Path.of(rules), false)) {
            var tree = CaseReader.read(CASE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            expected = bytes(books, tree, "eligibility") + bytes(books, tree, "breaches");
        }
        run("check", "--json", file.toString(), "--rules", rules);
        assertThat(out).hasToString(expected);
    }

    @Test
    void nothing_asked_about_is_answered_with_0() throws Exception {
        Files.writeString(file, "{ \"assessedOn\": \"2026-11-22\", \"people\": [] }");
        assertThat(run("check", file.toString(), "--rules", ofOneInstrument())).isZero();
    }

    @Test
    void a_file_that_is_no_case_exits_with_2_and_tells_every_fault() throws Exception {
        Files.writeString(file, "{ \"people\": 7 }");
        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(file + " /assessedOn: `assessedOn` is required\n" + file + " /people: must be a list\n");
    }

    @Test
    void a_text_that_is_not_json_is_told_by_line_and_column() throws Exception {
        Files.writeString(file, "{\n  \"people\" 7 }");
        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(file + ":2:").contains("`7` is not expected here");
    }

    @Test
    void one_bad_file_among_good_ones_exits_with_2_and_the_good_ones_are_answered() {
        assertThat(run("check", "missing.json", file.toString(), "--ask", "eligibility", "--rules", ofOneInstrument()))
                .isEqualTo(2);
        assertThat(err.toString()).isEqualTo("`missing.json` cannot be read\n");
        assertThat(out.toString()).contains("MUST_CONSIDER");
    }

    @Test
    void a_folder_with_faulty_rules_exits_with_2_and_names_file_line_and_cause() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("one.drl"), "rule \"one\" when eval(true) then end");
        assertThat(run("check", file.toString(), "--rules", rules.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("the rule book is not usable", "one.drl:1:")
                .doesNotContain("\tat ");
    }

    @Test
    void no_file_and_no_command_exit_with_2_and_say_how() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: ancillary check").contains("a command is missing");
    }

    private int run(String... arguments) {
        CommandLine command = Ancillary.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return command.execute(arguments);
    }
}
