package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A row entered in the table of designated offences makes an offence one of trafficking for hearings from its first day on,
 * and only if it was committed since (sections 33(6)(b) and 34(1)(c) and (3)). The table itself is empty.
 */
class TroDesignationTest {

    private static final String ROWS = """
            Misuse of Drugs Act 1971,5(3),,2027-01-01,,an order made up for a test,statute
            Misuse of Drugs Act 1971,8,committed in a prison,2027-01-01,,an order made up for a test,statute
            """;

    private static Assessor assessor;

    @BeforeAll
    static void build() throws Exception {
        TreeMap<String, String> files =
                new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        files.keySet()
                .removeIf(path -> !path.matches("tro/(verdict|PF-T6|tro-(trigger-offence|convicted|after-commencement|"
                                + "four-years|other-trafficking|factors|any-nationality|remind-court|ask-court))[.].*")
                        && !path.startsWith("tables/")
                        && path.contains("/"));
        files.merge("tables/designated.csv", ROWS, String::concat);
        assessor = new Assessor(RuleBookReader.untried(new RuleFiles(files)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 5(3), PRINCIPAL, 2026-12-31, 2026-12-31, NOT_AVAILABLE",
        "2027-06-01, 5(3), PRINCIPAL, 2026-12-31, 2026-12-31, NOT_AVAILABLE",
        "2027-06-01, 5(3), PRINCIPAL, 2027-01-01, 2027-01-01, MUST_CONSIDER",
        "2027-01-01, 5(3), PRINCIPAL, 2027-01-01, 2027-01-01, MUST_CONSIDER",
        "2027-06-01, 5(3), CONSPIRACY, 2027-01-01, 2027-02-01, MUST_CONSIDER",
        "2027-06-01, 5(3), CONSPIRACY, 2026-12-01, 2027-02-01, JUDGEMENT",
        "2027-06-01, 8, PRINCIPAL, 2027-01-01, 2027-01-01, JUDGEMENT",
        "2027-06-01, 6, PRINCIPAL, 2027-01-01, 2027-01-01, NOT_AVAILABLE",
        "2027-06-01, 4(3), PRINCIPAL, 2002-04-01, 2002-04-01, MUST_CONSIDER",
        "2027-06-01, 4(3), PRINCIPAL, 2002-03-31, 2002-03-31, NOT_AVAILABLE"
    })
    void a_designated_offence_counts_from_the_day_of_its_order(
            String hearing, String section, String mode, String first, String last, String word) throws Exception {
        assertThat(verdict(hearing, section, mode, first, last).verdict()).isEqualTo(word);
    }

    @Test
    void the_order_that_designates_is_named() throws Exception {
        assertThat(sentence(verdict("2027-06-01", "5(3)", "PRINCIPAL", "2027-01-01", "2027-01-01")))
                .isEqualTo("Misuse of Drugs Act 1971, s 5(3) is designated by an order made up for a test");
        assertThat(sentence(verdict("2027-06-01", "8", "PRINCIPAL", "2027-01-01", "2027-01-01")))
                .isEqualTo("Misuse of Drugs Act 1971, s 8 is designated by an order made up for a test only so far: "
                        + "committed in a prison");
    }

    private static String sentence(Assessment.Verdict verdict) {
        return verdict.criteria().stream()
                .filter(each -> each.id().equals("tro-trigger-offence"))
                .findFirst()
                .orElseThrow()
                .because();
    }

    private static Assessment.Verdict verdict(String hearing, String section, String mode, String first, String last)
            throws Exception {
        String given = """
                { "assessedOn": "2027-12-01", "hearing": { "on": "%s" }, "people": [ { "counts": [ {
                  "offence": { "statute": "Misuse of Drugs Act 1971", "section": "%s" }, "mode": "%s",
                  "result": "CONVICTED", "convictedIn": "ENGLAND_AND_WALES", "committedFrom": "%s", "committedUntil": "%s",
                  "sentence": { "kind": "IMPRISONMENT", "term": "P4Y" } } ] } ] }
                """.formatted(hearing, section, mode, first, last);
        return assessor
                .assess(CaseReader.read(given.getBytes(StandardCharsets.UTF_8)), "eligibility")
                .verdicts()
                .stream()
                .filter(each -> each.question().equals("tro"))
                .findFirst()
                .orElseThrow();
    }
}
