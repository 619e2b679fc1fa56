package ancillary.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.TheBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The draft notice has the four parts, a line of necessity for each term, and a blank for each fact not recorded. */
class ScpoNoticeTest {

    private static final String COUNT = "{ 'label': 'count 1', 'offence': { 'statute': 'Misuse of Drugs Act 1971',"
            + " 'section': '4(3)' }, 'committedOn': '2024-06-01', 'result': 'CONVICTED', 'court': 'CROWN_COURT',"
            + " 'convictedIn': 'ENGLAND_AND_WALES', 'convictedOn': '2026-09-01', 'sentence': { 'kind':"
            + " 'IMPRISONMENT', 'term': 'P4Y' } }";
    private static final String CASH =
            "{ 'label': 'term 1', 'kind': 'CASH', 'scope': 'LIMIT', 'amount': { 'amount': 50,"
                    + " 'currency': 'GBP' }, 'text': 'Not to hold more than GBP 50.', 'purpose': 'to keep proceeds in the"
                    + " banking system', 'reasons': [ 'paid in cash throughout' ], 'exceptions': [], 'answers': [ { 'what':"
                    + " 'GBP 40,000 in a bag', 'recordedBy': 'case summary', 'on': '2024-06-02' } ], 'thirdParties': [ {"
                    + " 'name': 'Bea Invented', 'relation': 'SPOUSE_OR_PARTNER', 'through': [ 'HOME', 'BANK_ACCOUNT' ],"
                    + " 'notified': false } ] }";
    private static final String ORDER = "{ 'kind': 'SERIOUS_CRIME_PREVENTION', 'startsOn': '2026-12-01', 'endsOn':"
            + " '2031-11-30', 'lengthReasons': [ 'the links remain' ], 'factsReliedOn': 'Sold for two years.',"
            + " 'evidence': [ { 'what': 'statement of an officer', 'attached': true } ], 'terms': [ " + CASH + ", {"
            + " 'kind': 'TRAVEL' } ] }";

    private static List<Document> documents(String person) throws Exception {
        String given = "{ 'assessedOn': '2026-11-22', 'hearing': { 'court': 'CROWN_COURT', 'jurisdiction':"
                + " 'ENGLAND_AND_WALES' }, 'people': [ " + person + " ] }";
        ObjectNode tree = CaseReader.read(given.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return Documents.of(
                        new Assessor(TheBook.get()).assess(tree, "eligibility"),
                        "eligibility",
                        tree,
                        TheBook.get().files())
                .stream()
                .filter(document -> document.id().equals("scpo-draft-notice"))
                .toList();
    }

    private static Document notice(String order) throws Exception {
        String person = "{ 'kind': 'INDIVIDUAL', 'name': 'Ada Fictitious', 'bornOn': '1990-01-01', 'riskEvidence': [],"
                + " 'counts': [ " + COUNT + " ], 'proposedOrders': [ " + order + " ] }";
        return documents(person).get(0);
    }

    @Test
    void the_four_parts_the_rules_ask_for_stand_in_their_order() throws Exception {
        assertThat(notice(ORDER).text())
                .startsWith("OFFICIAL-SENSITIVE\n")
                .endsWith("OFFICIAL-SENSITIVE\n")
                .containsSubsequence(
                        "Criminal Procedure Rules 2025 (SI 2025/909), r 31.3 (number to be confirmed",
                        "Power           AVAILABLE: ",
                        "PART 1. THE FACTS RELIED ON\n\nSold for two years.\n",
                        "count 1: Misuse of Drugs Act 1971, s 4(3); committed on 1 June 2024; convicted on 1 September 2026; imprisonment, 4 years;",
                        "PART 2. THE EVIDENCE\n",
                        "  none\nthe court decides on the civil standard",
                        "PART 3. WRITTEN STATEMENTS AND DOCUMENTS\n",
                        "  statement of an officer: served on __________ (not recorded: "
                                + "/people/0/proposedOrders/0/evidence/0/servedOn); attached: yes\n",
                        "PART 4. THE ORDER SOUGHT\n",
                        "Starts          1 December 2026\nEnds            30 November 2031\n",
                        "1. term 1 (cash, limit)");
    }

    @Test
    void each_term_has_its_necessity_the_persons_it_affects_and_its_flags() throws Exception {
        Document notice = notice(ORDER);
        assertThat(notice.text())
                .containsSubsequence(
                        "1. term 1 (cash, limit)\n   Not to hold more than GBP 50.\n",
                        "   From         the day the order starts\n   To           the day the order ends\n",
                        "   Necessary    to keep proceeds in the banking system; because paid in cash throughout\n",
                        "   Answers      GBP 40,000 in a bag, recorded by case summary on 2 June 2024\n",
                        "   Affects      Bea Invented (spouse or partner), through home; bank account; notice given: no\n",
                        "   Before serving: PF-17 HIGH, somebody the term touches has had no notice\n");
        JsonNode terms = fields(notice).at("/orders/0/terms");
        assertThat(terms.at("/0/flags").findValuesAsText("id")).contains("PF-17", "PF-21");
        assertThat(terms.at("/1/flags").findValuesAsText("id")).isEmpty();
    }

    @Test
    void what_is_not_recorded_is_a_blank_and_is_listed_with_what_asks_for_it() throws Exception {
        Document notice = notice(ORDER);
        String travel = "/people/0/proposedOrders/0/terms/1/";
        assertThat(notice.text())
                .contains("   Necessary    __________ (not recorded: " + travel + "purpose); because __________"
                        + " (not recorded: " + travel + "reasons)\n")
                .contains("Applicant       __________ (not recorded: /people/0/proposedOrders/0/applicant/kind)\n")
                .contains("\nSTILL UNKNOWN\n")
                .contains("  " + travel + "reasons (asked by PF-03)\n")
                .contains("  /people/0/proposedOrders/0/applicant/kind (asked by PF-16)\n");
    }

    @Test
    void no_notice_where_no_order_is_proposed_or_none_can_be_made() throws Exception {
        assertThat(documents("{ 'kind': 'INDIVIDUAL', 'proposedOrders': [] }")).isEmpty();
        assertThat(documents("{ 'kind': 'INDIVIDUAL' }")).isEmpty();
        assertThat(documents("{ 'kind': 'INDIVIDUAL', 'bornOn': '2010-01-01', 'proposedOrders': [ { 'kind':"
                        + " 'SERIOUS_CRIME_PREVENTION' } ] }"))
                .isEmpty();
    }

    private static JsonNode fields(Document document) {
        return Json.mapper().valueToTree(document.fields());
    }
}
