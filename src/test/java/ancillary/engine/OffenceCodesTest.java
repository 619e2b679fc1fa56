package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ancillary.findings.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's catalogue says what a code stands for, and nothing about lists. */
class OffenceCodesTest {

    private static final String CATALOGUE = """
            code,statute,section,title
            ZZ71001,Misuse of Drugs Act 1971,4(3)(b),Being concerned in a supply (made up)
            ZZ71002,Misuse of Drugs Act 1971,5(3),Possession with intent (made up)
            ZZ99001,Imaginary Offences Act 1999,1,An offence no rule knows
            ZZ99002,,,A code with a title only
            MD71130,Imaginary Offences Act 1999,2,A code the rules know otherwise
            """;

    /** What the verdict before sentencing asks: a small rule book, read once with the catalogue and once without. */
    private static final String RULES =
            "tables/.*|[^/]*|tro/(verdict|PF-T6|tro-(trigger-offence|convicted|after-commencement|four-years|"
                    + "other-trafficking|factors|any-nationality|remind-court|ask-court))[.].*";

    @TempDir
    static Path rules;

    private static RuleBooks catalogued;
    private static RuleBooks plain;

    @TempDir
    Path folder;

    @BeforeAll
    static void open(@TempDir Path catalogues) throws Exception {
        for (Map.Entry<String, String> each :
                RuleFiles.in(Path.of("rules")).files().entrySet()) {
            if (each.getKey().matches(RULES)) {
                Path target = rules.resolve(each.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, each.getValue());
            }
        }
        Path codes = Files.writeString(catalogues.resolve("codes.csv"), CATALOGUE);
        catalogued = RuleBooks.open(rules, false, OffenceCodes.read(codes), null);
        plain = RuleBooks.open(rules, false);
    }

    @AfterAll
    static void close() {
        catalogued.close();
        plain.close();
    }

    private Path file(String catalogue) throws IOException {
        return Files.writeString(folder.resolve("codes.csv"), catalogue);
    }

    private static Assessment.Verdict verdict(RuleBooks books, String code) throws CaseFaults {
        String given = """
                {"assessedOn": "2026-11-22", "people": [ {"counts": [ {"offence": {"cjsCode": "%s"}, "result": "CONVICTED",
                  "convictedIn": "ENGLAND_AND_WALES", "committedOn": "2024-06-01",
                  "sentence": {"kind": "IMPRISONMENT", "term": "P4Y"}} ]} ]}
                """.formatted(code);
        var tree = CaseReader.read(given.getBytes(StandardCharsets.UTF_8));
        return books.with(book -> new Assessor(book).assess(tree, "eligibility")).verdicts().stream()
                .filter(each -> each.question().equals("tro"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_code_of_the_catalogue_is_answered_by_its_statute_and_section() throws Exception {
        assertThat(verdict(catalogued, "ZZ71001").verdict()).isEqualTo("MUST_CONSIDER");
        assertThat(verdict(catalogued, "ZZ71001B").verdict()).isEqualTo("MUST_CONSIDER");
        assertThat(verdict(catalogued, "ZZ71002").verdict()).isEqualTo("NOT_AVAILABLE");
    }

    @Test
    void a_code_nobody_knows_a_statute_no_rule_knows_and_a_bare_title_stay_unknown() throws Exception {
        for (String code : List.of("ZZ00000", "ZZ99001", "ZZ99002")) {
            assertThat(verdict(catalogued, code).verdict()).as(code).isEqualTo("UNKNOWN");
            assertThat(verdict(catalogued, code).needs()).as(code).contains("/people/0/counts/0/offence");
        }
    }

    @Test
    void where_the_rules_know_a_code_they_prevail() throws Exception {
        assertThat(verdict(catalogued, "MD71130").verdict()).isEqualTo("MUST_CONSIDER");
    }

    @Test
    void without_a_catalogue_its_codes_are_not_known_and_the_book_has_another_hash() throws Exception {
        assertThat(verdict(plain, "ZZ71001").verdict()).isEqualTo("UNKNOWN");
        assertThat(plain.active().hash()).isNotEqualTo(catalogued.active().hash());
    }

    @Test
    void a_search_finds_a_code_with_its_title_and_the_lists_of_its_section_only() throws Exception {
        var supply =
                catalogued.with(book -> OffenceSearch.find(book, "ZZ71001", 5)).offences();
        assertThat(supply)
                .extracting(OffenceSearch.Offence::title)
                .containsExactly("Being concerned in a supply (made up)");
        assertThat(supply.get(0).lists())
                .extracting(OffenceSearch.Membership::list)
                .contains("tro-trigger");
        var other =
                catalogued.with(book -> OffenceSearch.find(book, "ZZ99001", 5)).offences();
        assertThat(other.get(0).lists()).isEmpty();
        assertThat(catalogued
                        .with(book -> OffenceSearch.find(book, "ZZ99002", 5))
                        .offences()
                        .get(0)
                        .title())
                .isEqualTo("A code with a title only");
    }

    @Test
    void every_wrong_line_is_told_by_its_number() throws IOException {
        Path file = file("""
                code,statute,section,title
                zz1,Misuse of Drugs Act 1971,4(3),not a code
                ZZ71001,Misuse of Drugs Act 1971,,no section
                ZZ71002,,,
                ZZ71003,,,once
                ZZ71003,,,twice
                """);
        RuleBookFaults faults = catchThrowableOfType(RuleBookFaults.class, () -> OffenceCodes.read(file));
        assertThat(faults.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "codes.csv:2: `zz1` is not a code; 5 to 8 capitals and digits",
                        "codes.csv:3: a statute and a section go together, or both are empty",
                        "codes.csv:4: says nothing of `ZZ71002`",
                        "codes.csv:6: `ZZ71003` is also on line 5");
    }

    @Test
    void other_columns_and_a_file_that_is_not_there_are_refused() throws IOException {
        Path file = file("cjs,statute\nZZ71001,x\n");
        assertThat(catchThrowableOfType(RuleBookFaults.class, () -> OffenceCodes.read(file))
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("codes.csv:1: the columns must be `code,statute,section,title`");
        assertThat(catchThrowableOfType(RuleBookFaults.class, () -> OffenceCodes.read(folder.resolve("none.csv")))
                        .faults())
                .extracting(Fault::cause)
                .containsExactly("cannot be read as UTF-8 text");
    }
}
