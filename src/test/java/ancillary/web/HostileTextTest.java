package ancillary.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Json;
import ancillary.facts.CaseFile;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would be markup comes out as text, in every field a case has. */
@QuarkusTest
class HostileTextTest {

    private static final String HOSTILE = "\"'><script>alert(1)</script><b onmouseover=x>{data.case}</textarea>";

    @Test
    void hostile_text_in_every_field_comes_out_as_text_on_every_form() {
        ObjectNode document = Json.mapper().createObjectNode();
        List<String> places = new ArrayList<>(List.of("/people/0"));
        fill(document, CaseFile.class, "", places);
        for (String journey : List.of("prosecutor", "release", "probation")) {
            tame(Site.press(journey, document, "edit"));
            tame(Site.press(journey, document, "ask"));
        }
        assertThat(places).hasSizeGreaterThan(40);
        for (String place : places) {
            tame(Site.press("prosecutor", document, "open:" + place));
        }
    }

    @Test
    void hostile_text_comes_out_as_text_in_an_answer_and_on_paper() throws Exception {
        ObjectNode document = Site.twoCounts();
        document.put("reference", HOSTILE);
        ((ObjectNode) document.at("/people/0")).put("name", HOSTILE);
        ((ObjectNode) document.at("/people/0/counts/0")).put("label", HOSTILE);
        ((ObjectNode) document.at("/people/0/counts/1/offence")).put("statute", HOSTILE);
        tame(Site.press("prosecutor", document, "ask"));
        tame(Site.press("prosecutor", document, "change:0"));
        tame(Site.press("prosecutor", document, "paper:0"));
        tame(Site.press(
                "prosecutor",
                document,
                "find:/people/0/counts/0/offence",
                Map.of("/people/0/counts/0/offence~search", HOSTILE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"add:", "remove:", "open:", "find:", "pick:", "paper:", "standard:", "copy:", "change:", ""})
    void a_button_nobody_made_does_no_harm(String verb) throws Exception {
        for (String about :
                List.of(HOSTILE, "/people/0/counts", "/people/99/counts/3", "/people", "", "-1", "99999999")) {
            Response page = Site.press("prosecutor", Site.twoCounts(), verb + about, Map.of("at", HOSTILE));
            assertThat(page.statusCode()).as(verb + about).isEqualTo(200);
            tame(page);
        }
    }

    @Test
    void a_search_of_the_rules_comes_out_as_text() {
        tame(given().queryParam("q", HOSTILE).queryParam("on-d", HOSTILE).get("/policy"));
        tame(given().queryParam("one-y", HOSTILE).get("/policy/compare"));
        tame(given().get("/policy/criteria/{id}", "<script>alert(1)</script>"));
    }

    private static void tame(Response page) {
        assertThat(page.statusCode()).isLessThan(500);
        assertThat(page.asString())
                .doesNotContain("<script>", "<b onmouseover", "\"'>", "</textarea></textarea>")
                .contains("</html>");
    }

    private static void fill(ObjectNode node, Class<?> type, String at, List<String> places) {
        for (Slot slot : Slot.of(type)) {
            String pointer = at + "/" + slot.name();
            boolean deep = at.split("/").length > 9;
            switch (slot.kind()) {
                case TEXT -> node.put(slot.name(), HOSTILE);
                case TEXTS -> node.putArray(slot.name()).add(HOSTILE);
                case FACT -> {
                    if (!deep) {
                        places.add(pointer);
                        fill(node.putObject(slot.name()), slot.type(), pointer, places);
                    }
                }
                case FACTS -> {
                    if (!deep) {
                        places.add(pointer + "/0");
                        fill(node.putArray(slot.name()).addObject(), slot.type(), pointer + "/0", places);
                    }
                }
                default -> {}
            }
        }
    }
}
