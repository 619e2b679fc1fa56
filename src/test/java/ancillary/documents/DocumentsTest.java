package ancillary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The consideration note says what is recorded, and leaves a blank for what is not. */
class DocumentsTest {

    private static RuleBook book;

    @BeforeAll
    static void read() throws Exception {
        TreeMap<String, String> files =
                new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        files.keySet().removeIf(path -> !path.matches("(tro|tables|documents/tro-.*)/?.*|[^/]*"));
        book = RuleBookReader.untried(new RuleFiles(files));
    }

    private static List<Document> documents(String endpoint, String given) throws Exception {
        ObjectNode tree = CaseReader.read(given.getBytes(StandardCharsets.UTF_8));
        return Documents.of(new Assessor(book).assess(tree, endpoint), endpoint, tree, book.files()).stream()
                .filter(document -> document.id().equals("tro-consideration-note"))
                .toList();
    }

    @Test
    void a_note_for_each_defendant_in_the_order_of_the_case() throws Exception {
        List<Document> notes =
                documents("eligibility", "{'assessedOn':'2026-11-22','people':[{'counts':[]},{}]}".replace('\'', '"'));
        assertThat(notes).extracting(Document::subject).containsExactly("/people/0", "/people/1");
    }

    @Test
    void what_is_recorded_is_said_and_what_is_not_is_a_blank_that_names_it() throws Exception {
        Document note = documents(
                        "eligibility",
                        ("{'assessedOn':'2026-11-22','people':[{'name':'Ada <Fictitious>','counts':[{'label':'count 1','offence':"
                                        + "{'statute':'Misuse of Drugs Act 1971','section':'5(3)'},'sentence':{'term':'P3Y'}}]}]}")
                                .replace('\'', '"'))
                .get(0);
        assertThat(note.text())
                .startsWith("OFFICIAL-SENSITIVE\n")
                .endsWith("OFFICIAL-SENSITIVE\n")
                .contains("Defendant       Ada <Fictitious>\n")
                .contains("NOT_AVAILABLE: no count meets every condition of section 33")
                .contains(
                        "  Sentence              __________ (not recorded: /people/0/counts/0/sentence/kind), 3 years\n")
                .contains("No reasons are due: the duty does not arise.")
                .doesNotContain("The court has considered a travel restriction order");
        assertThat(fields(note).path("counts").path(0).path("term").asText()).isEqualTo("3 years");
        assertThat(fields(note).path("born").asText()).isEqualTo("__________ (not recorded: /people/0/bornOn)");
    }

    private static final String PROPOSED = """
            {"assessedOn": "2026-11-22", "people": [ {"counts": [ {"label": "count 1", "mode": "CONSPIRACY",
              "offence": {"statute": "Misuse of Drugs Act 1971", "section": "4(3)"}} ],
              "proposedOrders": [ {"kind": "TRAVEL_RESTRICTION", "length": "P5Y"%s} ]} ]}
            """;

    @Test
    void the_limb_the_lawful_length_and_the_days_of_section_35_are_worked_out() throws Exception {
        Document note = documents("eligibility", PROPOSED.formatted(", \"releaseExpectedOn\": \"2030-03-15\""))
                .get(0);
        assertThat(note.text())
                .contains(
                        "conspiracy: within s 34(1)(e), because Misuse of Drugs Act 1971, s 4(3) is within s 34(1)(a)")
                .contains("Length               5 years\n"
                        + "                     lawful in length, being no shorter than two years; there is no maximum")
                .contains("Release expected on  15 March 2030\nRevocation           certainly from 16 March 2034\n")
                .contains("an order for 5 years has a minimum period of 4 years")
                .contains("If section 33 applies, the court must state its reasons for making none (s 33(2)(c)).");
        assertThat(fields(note).path("orders").path(0).path("revocation-day").asText())
                .isEqualTo("16 March 2034");
    }

    @Test
    void a_release_nobody_expects_on_a_day_leaves_the_days_of_section_35_blank() throws Exception {
        Document note = documents("eligibility", PROPOSED.formatted("")).get(0);
        assertThat(note.text())
                .contains("certainly from __________ (not recorded: /people/0/proposedOrders/0/releaseExpectedOn)")
                .contains("lawful in length");
    }

    @Test
    void where_only_the_day_of_the_same_number_is_left_no_day_is_called_certain() throws Exception {
        String order = "{'assessedOn':'2026-11-22','people':[{'counts':[],'proposedOrders':["
                + "{'kind':'TRAVEL_RESTRICTION','length':'%s','releaseExpectedOn':'2030-03-15'}]}]}";
        assertThat(text(order.formatted("P4Y1D")))
                .contains(
                        "\nRevocation           no certain day: an order for 4 years 1 day has a minimum period of 4 years;")
                .doesNotContain("certainly from");
        assertThat(text(order.formatted("P4Y2D")))
                .contains("\nRevocation           certainly from 16 March 2034\n")
                .doesNotContain("no certain day");
    }

    @Test
    void what_is_not_recorded_at_all_is_one_blank_and_nothing_is_called_lawful() throws Exception {
        assertThat(text("{'assessedOn':'2026-11-22','people':[{}]}"))
                .contains("\nCounts: __________ (not recorded: /people/0/counts)\n\nEach count is taken alone")
                .contains("\nOrder proposed: __________ (not recorded: /people/0/proposedOrders)\n\nAn order runs")
                .contains("until these are recorded:\n  /people/0/counts\n")
                .contains("\nFamily, work and other ties: __________ (not recorded: /people/0/ties)\n")
                .contains("\nPassports known: __________ (not recorded: /people/0/passports)\n")
                .contains("If section 33 applies, the court must state its reasons")
                .doesNotContain("lawful in length", "certainly from", "not recorded: tro-", "To do");
    }

    @Test
    void a_length_that_is_too_short_that_is_not_recorded_or_that_the_calendar_does_not_settle_is_not_called_lawful()
            throws Exception {
        String order =
                "{'assessedOn':'2026-11-22','people':[{'counts':[],'proposedOrders':[{'kind':'TRAVEL_RESTRICTION'%s}]}]}";
        for (String length : List.of("", ",'length':'P18M'", ",'length':'P1Y364D'", ",'length':'P730D'")) {
            assertThat(text(order.formatted(length))).as(length).doesNotContain("lawful in length");
        }
        assertThat(text(order.formatted(",'length':'P18M'")))
                .contains(
                        "PF-T1 BLOCK: 1 year 6 months; a travel restriction order runs for 2 years at least\n  make it");
        assertThat(text(order.formatted(",'length':'P730D'"))).contains("PF-T1 BLOCK, open: __________");
    }

    @Test
    void of_two_orders_only_the_lawful_one_is_called_so() throws Exception {
        String note = text("{'assessedOn':'2026-11-22','people':[{'counts':[],'proposedOrders':["
                + "{'kind':'TRAVEL_RESTRICTION','length':'P18M'},{'kind':'TRAVEL_RESTRICTION','length':'P3Y'}]}]}");
        assertThat(note)
                .contains("Length               1 year 6 months\nBegins with")
                .contains("Length               3 years\n                     lawful in length");
    }

    @Test
    void names_places_and_numbers_stand_as_people_write_them() throws Exception {
        assertThat(text("{'assessedOn':'2026-11-22','reference':'T20260001','people':[{'name':'SMITHERS','counts':[],"
                        + "'ties':[{'kind':'CLOSE_FAMILY','place':'UNITED_ARAB_EMIRATES'}],"
                        + "'passports':[{'issuedBy':'ISLE_OF_MAN','expiresOn':'2030-01-01'}]}]}"))
                .contains("Defendant       SMITHERS\n", "Reference       T20260001\n")
                .contains("\nTie: close family, United Arab Emirates\n")
                .contains("\nPassport known: of Isle of Man, valid to 1 January 2030\n");
    }

    @Test
    void a_count_still_to_be_decided_and_a_hearing_before_magistrates_are_said() throws Exception {
        String count =
                "{'assessedOn':'2026-11-22','hearing':{'court':'MAGISTRATES_COURT'},'people':[{'counts':[{'label':'count 1',"
                        + "'offence':{'statute':'Misuse of Drugs Act 1971','section':'4(3)'},'convictedIn':'ENGLAND_AND_WALES',"
                        + "'committedOn':'2024-06-01','sentence':{'kind':'IMPRISONMENT','term':'P4Y'},'result':'%s'}]}]}";
        assertThat(text(count.formatted("PENDING")))
                .contains("no power to make one.\ncount 1 is still to be decided: ask again after a conviction.\n");
        assertThat(text(count.formatted("CONVICTED")))
                .contains("To do: prosecution advocate: a magistrates' court cannot pass a term of four years")
                .doesNotContain("still to be decided");
    }

    private static String text(String given) throws Exception {
        return documents("eligibility", given.replace('\'', '"')).get(0).text();
    }

    @Test
    void a_template_that_fails_costs_no_verdict_and_is_not_left_out_in_silence() throws Exception {
        TreeMap<String, String> files = new TreeMap<>(book.files().files());
        files.replace(
                "documents/tro-consideration-note.yaml",
                "{document: slip, title: A slip, question: eligibility, verdict: tro, fields: { name: {} } }");
        ObjectNode tree = CaseReader.read(
                "{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[]}]}".getBytes(StandardCharsets.UTF_8));
        Assessment answer = new Assessor(book).assess(tree, "eligibility");
        Reply reply = Reply.of(answer, "eligibility", tree, new RuleFiles(files));
        assertThat(reply)
                .isEqualTo(new Reply(
                        answer,
                        List.of(new Document(
                                "slip",
                                "/people/0",
                                "A slip",
                                "NOT WRITTEN: the template `slip` could not be filled. The verdicts of this answer stand as"
                                        + " they are.\n",
                                Map.of()))));
    }

    @Test
    void a_document_without_end_is_not_written() throws Exception {
        TreeMap<String, String> files = new TreeMap<>(book.files().files());
        files.replace("documents/tro-consideration-note.mustache", "{{#counts}}" + "x".repeat(10_000) + "{{/counts}}");
        String counts = "{},".repeat(199) + "{}";
        ObjectNode tree = CaseReader.read(("{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[" + counts + "]}]}")
                .getBytes(StandardCharsets.UTF_8));
        Assessment answer = new Assessor(book).assess(tree, "breaches");
        Assessment.Verdict verdict = new Assessor(book)
                .assess(
                        CaseReader.read("{\"assessedOn\":\"2026-11-22\",\"people\":[{\"counts\":[]}]}"
                                .getBytes(StandardCharsets.UTF_8)),
                        "eligibility")
                .verdicts()
                .get(0);
        Assessment with = new Assessment(
                answer.assessedOn(),
                answer.rulebook(),
                answer.input(),
                answer.warnings(),
                List.of(verdict),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Documents.of(with, "eligibility", tree, new RuleFiles(files)))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).startsWith("NOT WRITTEN"));
    }

    @Test
    void no_note_for_the_other_endpoint() throws Exception {
        assertThat(documents("breaches", "{'assessedOn':'2026-11-22','people':[{}]}".replace('\'', '"')))
                .isEmpty();
    }

    private static JsonNode fields(Document document) {
        return Json.mapper().valueToTree(document.fields());
    }
}
