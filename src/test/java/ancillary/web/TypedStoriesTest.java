package ancillary.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each story, typed into the pages of the running server, gets the whole answer that the interface gives. */
@QuarkusTest
class TypedStoriesTest {

    /** Reads answers, whose names may be longer than those of a case. */
    private static final ObjectMapper ANSWERS = new ObjectMapper();

    static List<String> stories() throws IOException {
        return ByHandTest.stories().map(each -> each.getFileName().toString()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void a_story_typed_from_an_empty_form_gets_the_answer_of_the_interface(String name) throws IOException {
        JsonNode story = Site.story(name);
        String ask = ANSWERS.readTree(Path.of("fixtures", name, "expected.json").toFile())
                .path("ask")
                .asText();
        boolean proposed = story.at("/people/0/proposedConditions").isArray();
        String journey = ask.equals("breaches") ? "probation" : proposed ? "release" : "prosecutor";
        JsonNode answer = ANSWERS.readTree(given().contentType("application/json")
                .body(story.toString())
                .post("/v1/" + ask)
                .asString());
        assertThat(answer.path("verdicts")).isNotEmpty();
        String page = Typist.answer(journey, story);
        assertThat(Typist.same(Site.carried(page), story))
                .as("the case that was typed: " + Site.carried(page))
                .isTrue();
        assertThat(Shown.on(page)).isEqualTo(Shown.of(answer, story));
    }
}
