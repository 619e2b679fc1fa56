package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.findings.Assessment.Verdict;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published conditions of every policy version: each can stand on a licence and be asked about. */
class LicenceCatalogueTest {

    private static final String CASE = """
            { "assessedOn": "2026-11-22", "people": [ {
                "behaviour": [ { "kind": "OTHER", "on": "2026-04-01"%s } ],
                "licences": [ { "kind": "FIXED_TERM", "policyVersion": "%s", "route": "AUTOMATIC", "sentenceLength": "P20M",
                    "releasedOn": "2026-02-01", "endsOn": "%s",
                    "postSentenceSupervision": { "startsOn": "2026-03-02", "endsOn": "2027-02-01" },
                    "conditions": [ { "code": "%s", "kind": "%s" } ] } ] } ] }
            """;

    private static RuleBook book;

    @BeforeAll
    static void read() throws Exception {
        book = TheBook.get();
    }

    @Test
    void every_row_can_stand_on_a_licence_and_what_no_test_covers_is_left_to_a_person() throws Exception {
        assertThat(notLeftToAPerson("")).isEmpty();
    }

    @Test
    void permission_settles_nothing_where_the_wording_decides() throws Exception {
        assertThat(notLeftToAPerson(", \"permission\": { \"given\": false }")).isEmpty();
        assertThat(notLeftToAPerson(
                        ", \"permission\": { \"given\": true, \"givenOn\": \"2026-03-01\", \"coversFrom\": \"2026-03-01\","
                                + " \"coversUntil\": \"2026-05-01\" }"))
                .isEmpty();
    }

    private static List<String> notLeftToAPerson(String permission) throws Exception {
        List<Table.Line> rows = book.tables().all().get("conditions").lines();
        assertThat(rows).hasSize(359);
        List<String> wrong = new ArrayList<>();
        for (Table.Line row : rows) {
            Verdict verdict = breach(row, permission);
            String label = row.cell("label");
            if (!verdict.verdict().equals("JUDGEMENT")
                    || verdict.criteria().stream()
                            .noneMatch(each -> each.because().contains(label))) {
                wrong.add(row.cell("version") + " " + row.cell("code") + " " + verdict.verdict());
            }
        }
        return wrong;
    }

    private static Verdict breach(Table.Line row, String permission) throws Exception {
        boolean supervision = row.cell("type").equals("PSS");
        String text = CASE.formatted(
                permission,
                row.cell("version"),
                supervision ? "2026-03-01" : "2027-02-01",
                row.cell("code"),
                supervision ? "POST_SENTENCE_SUPERVISION" : row.cell("kind"));
        ObjectNode tree = CaseReader.read(text.getBytes(StandardCharsets.UTF_8));
        return new Assessor(book)
                .assess(tree, "breaches").verdicts().stream()
                        .filter(each -> each.question().equals("licence-breach"))
                        .findFirst()
                        .orElseThrow();
    }
}
