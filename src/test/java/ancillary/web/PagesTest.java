package ancillary.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as they are sent. */
@QuarkusTest
class PagesTest {

    private static final List<String> JOURNEYS = List.of("prosecutor", "release", "probation");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/prosecutor",
                "/release",
                "/probation",
                "/policy",
                "/policy/compare",
                "/policy/draft",
                "/rulebook",
                "/rulebook/tro",
                "/rulebook/cases"
            })
    void a_page_asks_nothing_of_another_host_and_runs_nothing_inline(String address) {
        Response page = given().get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(page.asString())
                .doesNotContain("<style", " style=", " onclick=", "<script>", "src=\"http", "crown", "GOV.UK");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_style_names_no_other_typeface_and_asks_for_no_picture() {
        String page = given().get("/").asString();
        String style = page.replaceAll("(?s).*href=\"(/assets/pages-[^\"]*css)\".*", "$1");
        assertThat(given().get(style).asString())
                .contains("Helvetica")
                .doesNotContain("GDS Transport", "@font-face", "url(");
    }

    @Test
    void every_form_that_holds_facts_is_posted() {
        for (String journey : JOURNEYS) {
            assertThat(given().get("/" + journey).asString())
                    .contains("method=\"post\" action=\"/" + journey + "\"")
                    .doesNotContain("method=\"get\"");
        }
    }

    @Test
    void a_form_with_nothing_recorded_is_answered_and_says_what_matters() throws IOException {
        JsonNode empty = Site.carried(given().get("/prosecutor").asString());
        Response answer = Site.press("prosecutor", empty, "ask");
        assertThat(answer.asString())
                .contains("<title>What the law says before sentencing", "Not known", "Not recorded, and it matters:")
                .doesNotContain("There is a problem");
    }

    @Test
    void not_available_is_an_answer_and_no_fault_of_the_form() throws IOException {
        ObjectNode document = Site.twoCounts();
        ((ObjectNode) document.at("/people/0/counts/0/sentence")).put("term", "P3Y");
        String page = Site.press("prosecutor", document, "ask").asString();
        assertThat(page).contains("Not available").doesNotContain("There is a problem", "Error:");
    }

    @Test
    void what_is_wrong_is_listed_first_linked_to_its_field_and_kept_as_typed() throws IOException {
        String page = Site.press(
                        "prosecutor",
                        Site.twoCounts(),
                        "ask",
                        Map.of(
                                "/people/0/bornOn~d", "31",
                                "/people/0/bornOn~m", "2",
                                "/people/0/bornOn~y", "1990",
                                "/people/0/name", "Kept Example"))
                .asString();
        assertThat(page)
                .contains("<title>Error: Before sentencing")
                .contains("<a href=\"#f-people-0-bornOn\">Sam Example".replace("Sam Example", "Date of birth"))
                .contains("id=\"f-people-0-bornOn-error\"", "value=\"31\"", "value=\"Kept Example\"");
    }

    @Test
    void a_case_is_saved_as_the_interface_takes_it_and_opened_again() throws IOException {
        JsonNode story = Site.story("from-sentence-to-breach");
        Response saved = Site.press("probation", story, "save");
        assertThat(saved.header("Content-Disposition")).isEqualTo("attachment; filename=\"case.json\"");
        assertThat(Json.mapper().readTree(saved.asString())).isEqualTo(story);
        String opened = given().multiPart("case", "{}")
                .multiPart("do", "load")
                .multiPart("file", "case.json", saved.asString().getBytes(StandardCharsets.UTF_8))
                .post("/probation")
                .asString();
        assertThat(Site.carried(opened)).isEqualTo(story);
    }

    @Test
    void a_file_that_is_no_case_is_told_by_line_or_by_place() {
        assertThat(load("{ \"assessedOn\": \n oops }")).contains("Line 2", "There is a problem");
        assertThat(load("{ \"assessedOn\": \"2026-02-30\", \"people\": [], \"x\": 1 }"))
                .contains("Day of the question: must be a day that exists", "is not a property here");
    }

    private static String load(String file) {
        return given().multiPart("case", "{}")
                .multiPart("do", "load")
                .multiPart("file", "case.json", file.getBytes(StandardCharsets.UTF_8))
                .post("/prosecutor")
                .asString();
    }

    @Test
    void a_fact_that_is_needed_leads_to_the_page_where_it_is_recorded() throws IOException {
        JsonNode story = Site.story("level-not-recorded");
        String answer = Site.press("probation", story, "ask").asString();
        assertThat(answer).contains("value=\"open:/people/0#/people/0/mappa/level\"");
        String form = Site.press("probation", story, "open:/people/0#/people/0/mappa/level")
                .asString();
        assertThat(form.replaceAll("(?s).*(<select[^>]*id=\"f-people-0-mappa-level\"[^>]*>).*", "$1"))
                .contains("autofocus");
        String told = Site.press("probation", story, "ask", Map.of("/people/0/mappa/level", "LEVEL_2"))
                .asString();
        assertThat(told).doesNotContain("MAPPA level</button>");
    }

    @Test
    void an_offence_is_found_and_picked_without_javascript() throws IOException {
        ObjectNode document = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
        document.putArray("people").addObject().putArray("counts").addObject();
        String found = Site.press("prosecutor", document, "ask", Map.of("/people/0/counts/0/offence~search", "supply"))
                .asString();
        assertThat(found).contains("Misuse of Drugs Act 1971, s 4(3)</button>");
        String button = Site.text(found.replaceAll("(?s).*?value=\"(pick:[^\"]*\\|4\\(3\\)\\|[^\"]*)\".*", "$1"));
        JsonNode picked =
                Site.carried(Site.press("prosecutor", document, button).asString());
        assertThat(picked.at("/people/0/counts/0/offence/section").asText()).isEqualTo("4(3)");
    }

    @Test
    void a_case_as_large_as_may_be_asked_about_is_answered_from_a_page_and_a_larger_one_is_told() throws IOException {
        ObjectNode document = Site.twoCounts();
        evidence(document, 48);
        assertThat(document.toString().length()).isBetween(230_000, Json.BYTES);
        assertThat(Site.press("prosecutor", document, "ask").asString()).contains("Must be considered");
        assertThat(Site.press("prosecutor", document, "open:/people/0").statusCode())
                .isEqualTo(200);
        evidence(document, 6);
        assertThat(Site.press("prosecutor", document, "ask").asString()).contains("The case is larger than 256 KB");
    }

    private static void evidence(ObjectNode document, int pieces) {
        for (int i = 0; i < pieces; i++) {
            ((ObjectNode) document.at("/people/0"))
                    .withArray("riskEvidence")
                    .addObject()
                    .put("source", "x".repeat(4_900));
        }
    }

    @Test
    void a_page_weighs_less_than_a_hundred_kilobytes_with_its_style_and_script() throws IOException {
        String page = Site.press("probation", Site.story("from-sentence-to-breach"), "ask")
                .asString();
        int size = Site.zipped(page);
        for (String each : List.of("css", "js")) {
            size += Site.zipped(given().get(page.replaceAll("(?s).*\"(/assets/pages-[^\"]*" + each + ")\".*", "$1"))
                    .asString());
        }
        assertThat(size).isLessThan(100_000);
        assertThat(given().header("Accept-Encoding", "gzip").get("/").header("content-encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void an_address_that_leads_nowhere_is_a_page_for_a_person_and_a_problem_for_a_program() {
        Response page = given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("There is nothing at this address", "</html>");
        assertThat(given().get("/nowhere").contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void a_case_that_was_tampered_with_is_told_and_not_answered() {
        Response page = given().contentType("application/x-www-form-urlencoded")
                .formParams("case", "[not a case", "do", "ask")
                .post("/prosecutor");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("The case could not be read");
    }
}
