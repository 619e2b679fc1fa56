package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people take away from the pages. */
@QuarkusTest
class PaperPagesTest {

    @Test
    void a_note_is_read_and_downloaded_marked_and_without_a_name_in_its_own() throws IOException {
        String page = Site.press("prosecutor", Site.twoCounts(), "paper:0").asString();
        assertThat(page).contains("OFFICIAL-SENSITIVE", "TRAVEL RESTRICTION ORDER: CONSIDERATION NOTE", "Sam Example");
        Response file = Site.press("prosecutor", Site.twoCounts(), "download:0");
        assertThat(file.header("Content-Disposition")).contains("tro-consideration-note.txt");
        assertThat(file.asString()).contains("MUST_CONSIDER").doesNotContain("/people/0");
    }

    @Test
    void a_draft_notice_of_a_crime_prevention_order_is_read_and_downloaded_with_its_blanks_named() throws IOException {
        JsonNode story = Site.story("2022-ewca-crim-475-no-authority-on-record");
        String answer = Site.press("prosecutor", story, "ask").asString();
        int number = Integer.parseInt(
                answer.replaceAll("(?s).*draft notice[^<]*</strong> <button[^>]*value=\"paper:(\\d+)\".*", "$1"));
        String page = Site.press("prosecutor", story, "paper:" + number).asString();
        assertThat(page)
                .contains("DRAFT NOTICE OF INTENTION TO APPLY FOR A SERIOUS CRIME PREVENTION ORDER", "Blanks to fill")
                .contains("value=\"open:/people/0/proposedOrders/0#/people/0/proposedOrders/0/factsReliedOn\"");
        String told = Site.press(
                        "prosecutor",
                        story,
                        "paper:" + number,
                        Map.of("/people/0/proposedOrders/0/factsReliedOn", "What was found in March."))
                .asString();
        assertThat(told).contains("What was found in March.").doesNotContain("proposedOrders/0/factsReliedOn\">");
        assertThat(Site.press("prosecutor", story, "download:" + number).header("Content-Disposition"))
                .contains("scpo-draft-notice.txt");
    }

    @Test
    void no_line_of_a_document_is_wider_than_a_sheet() throws IOException {
        Response file = Site.press("probation", Site.story("level-not-recorded"), "download:0");
        assertThat(file.asString().lines()).isNotEmpty().allMatch(line -> line.length() <= 98);
    }

    @Test
    void a_line_that_is_too_long_goes_on_under_where_its_text_began() {
        assertThat(Sheet.lines("Reasons    " + "because of it ".repeat(10).strip()))
                .isEqualTo("""
                        Reasons    because of it because of it because of it because of it because of it because of it
                                   because of it because of it because of it because of it
                        """);
        assertThat(Sheet.lines("short\n\n  " + "x".repeat(120))).isEqualTo("short\n\n  " + "x".repeat(120) + "\n");
    }
}
