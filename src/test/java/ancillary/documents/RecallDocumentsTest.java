package ancillary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.RuleFiles;
import ancillary.engine.TheBook;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a practitioner takes away about a recall. */
class RecallDocumentsTest {

    private static RuleFiles files;
    private static Assessor assessor;

    @BeforeAll
    static void read_the_rules() throws Exception {
        files = TheBook.get().files();
        assessor = new Assessor(TheBook.get());
    }

    private static List<Document> of(String story) throws Exception {
        ObjectNode tree = CaseReader.read(Files.readAllBytes(Path.of("fixtures", story, "case.json")));
        return Documents.of(assessor.assess(tree, "breaches"), "breaches", tree, files);
    }

    private static String text(String story, String document) throws Exception {
        return of(story).stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void part_a_says_the_kind_and_the_day_the_term_ends() throws Exception {
        assertThat(text("mandatory-fifty-six-days", "part-a-findings"))
                .contains("FTR_56: mandatory")
                .contains("2026-07-28: 56 days, the first of them 3 June 2026")
                .contains("MAPPA level 2 or 3                 level 1 immediately before recall")
                .contains("necessary, as decided by senior probation officer");
    }

    @Test
    void a_level_nobody_recorded_is_a_blank() throws Exception {
        assertThat(text("level-not-recorded", "part-a-findings"))
                .contains("MAPPA level 2 or 3                 __________ (not recorded: /people/0/mappa/level)")
                .contains("FTR_56: unknown");
    }

    @Test
    void the_letter_of_a_decision_not_to_recall_is_always_there() throws Exception {
        assertThat(of("excluded-by-a-charge")).extracting(Document::id).contains("decision-not-to-recall");
    }
}
