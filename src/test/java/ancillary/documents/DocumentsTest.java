package ancillary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The consideration note says what is recorded, and leaves a blank for what is not. */
class DocumentsTest {

    private static RuleBook book;

    @BeforeAll
    static void read() throws Exception {
        TreeMap<String, String> files = new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        files.keySet().removeIf(path -> !path.matches("(tro|tables|documents)/.*|[^/]*"));
        book = RuleBookReader.read(new RuleFiles(files));
    }

    private static List<Document> documents(String endpoint, String given) throws Exception {
        ObjectNode tree = CaseReader.read(given.getBytes(StandardCharsets.UTF_8));
        return Documents.of(new Assessor(book).assess(tree, endpoint), endpoint, tree, book.files()).stream()
                .filter(document -> document.id().equals("tro-consideration-note"))
                .toList();
    }

    @Test
    void a_note_for_each_defendant_in_the_order_of_the_case() throws Exception {
        List<Document> notes = documents(
                "eligibility", "{'assessedOn':'2026-11-22','people':[{'counts':[]},{}]}".replace('\'', '"'));
        assertThat(notes).extracting(Document::subject).containsExactly("/people/0", "/people/1");
    }

    @Test
    void what_is_recorded_is_said_and_what_is_not_is_a_blank_that_names_it() throws Exception {
        Document note = documents(
                        "eligibility",
                        ("{'assessedOn':'2026-11-22','people':[{'name':'Ada <Fictitious>','counts':[{'label':'count 1','offence':"
                                        + "{'statute':'Misuse of Drugs Act 1971','section':'4(3)'},'sentence':{'term':'P3Y'}}]}]}")
                                .replace('\'', '"'))
                .get(0);
        assertThat(note.text())
                .startsWith("OFFICIAL-SENSITIVE\n")
                .endsWith("OFFICIAL-SENSITIVE\n")
                .contains("Defendant       Ada <Fictitious>\n")
                .contains("NOT_AVAILABLE: no count meets every condition of section 33")
                .contains("  Sentence              __________ (not recorded: /people/0/counts/0/sentence/kind), 3 years\n")
                .contains("No reasons are due: the duty does not arise.")
                .doesNotContain("The court has considered a travel restriction order");
        assertThat(note.fields().path("counts").path(0).path("term").asText()).isEqualTo("3 years");
        assertThat(note.fields().path("born").asText()).isEqualTo("__________ (not recorded: /people/0/bornOn)");
    }

    @Test
    void no_note_for_the_other_endpoint() throws Exception {
        assertThat(documents("breaches", "{'assessedOn':'2026-11-22','people':[{}]}".replace('\'', '"')))
                .isEmpty();
    }
}
