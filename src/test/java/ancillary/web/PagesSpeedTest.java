package ancillary.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a reader waits, once the server is warm: the median, and the time nine in ten are within. Needs a quiet machine. */
@QuarkusTest
@Tag("long")
class PagesSpeedTest {

    private static final int WARM = 200;
    private static final int TIMES = 100;

    private static final int FORM = 100;
    private static final int ANSWER = 150;

    @Test
    void a_form_and_the_list_of_rules_come_within_a_hundred_milliseconds() {
        within(FORM, "form", () -> given().get("/prosecutor").asString());
        within(FORM, "rules", () -> given().get("/policy").asString());
    }

    @Test
    void an_answer_comes_within_a_hundred_and_fifty_milliseconds() throws IOException {
        JsonNode counts = Site.twoCounts();
        within(
                ANSWER,
                "two counts",
                () -> Site.press("prosecutor", counts, "ask").asString());
        JsonNode unknown = Site.story("level-not-recorded");
        within(
                ANSWER,
                "not known",
                () -> Site.press("probation", unknown, "ask").asString());
        JsonNode breaches = Site.story("from-sentence-to-breach");
        within(
                ANSWER,
                "breaches",
                () -> Site.press("probation", breaches, "ask").asString());
    }

    private static void within(int milliseconds, String what, Supplier<String> page) {
        for (int i = 0; i < WARM; i++) {
            assertThat(page.get()).contains("</html>");
        }
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            assertThat(page.get()).contains("</html>");
            took.add((System.nanoTime() - from) / 1_000_000);
        }
        took.sort(null);
        long median = took.get(TIMES / 2);
        System.out.printf("%s: p50 %d ms, p90 %d ms%n", what, median, took.get(TIMES * 9 / 10));
        assertThat(median).as(what).isLessThanOrEqualTo(milliseconds);
    }
}
