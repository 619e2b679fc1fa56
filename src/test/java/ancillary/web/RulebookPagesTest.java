package ancillary.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ancillary.api.Bookshelf;
import ancillary.engine.RuleBook;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule book at its address: chapter by chapter, found by any text, and what its own cases reach. */
@QuarkusTest
class RulebookPagesTest {

    @Inject
    Bookshelf shelf;

    private Set<String> folders() {
        return shelf.books().active().criteria().values().stream()
                .map(each -> each.path().replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void the_contents_name_the_book_each_chapter_and_each_verdict() {
        RuleBook book = shelf.books().active();
        String page = given().get("/rulebook").asString();
        assertThat(page).contains(book.hash(), "href=\"/rulebook/cases\"").doesNotContain("<style", "style=");
        assertThat(folders()).allSatisfy(each -> assertThat(page).contains("href=\"/rulebook/" + each + "\""));
        assertThat(book.questions())
                .allSatisfy(
                        each -> assertThat(page).contains("<code>" + each.id() + (each.about() == null ? "<" : ",")));
    }

    @Test
    void every_test_stands_in_a_chapter_with_its_law_and_every_chapter_is_light() throws Exception {
        RuleBook book = shelf.books().active();
        StringBuilder all = new StringBuilder();
        for (String folder : folders()) {
            String page = given().get("/rulebook/" + folder).asString();
            assertThat(Site.zipped(page)).as(folder).isLessThan(70_000);
            all.append(page);
        }
        assertThat(book.criteria().keySet())
                .allSatisfy(each -> assertThat(all).contains("<section class=\"pages-leaf\" id=\"" + each + "\">"));
        assertThat(all).contains("from 1 April 2002".replace("from", "From"), "length 4 years");
    }

    @ParameterizedTest
    @CsvSource({
        "a day short, /policy/criteria/tro-four-years",
        "TERM four YEARS threshold, /policy/criteria/tro-four-years",
        "Is the threshold for recall indicated, /rulebook/recall#verdict-recall-threshold"
    })
    void words_are_found_wherever_they_stand_without_a_script(String words, String address) {
        assertThat(given().queryParam("q", words).get("/rulebook").asString()).contains("href=\"" + address + "\"");
    }

    @Test
    void words_that_stand_nowhere_are_not_found_and_hostile_ones_come_out_as_text() {
        assertThat(given().queryParam("q", "zzzz").get("/rulebook").asString()).contains("Places found: 0");
        assertThat(given().queryParam("q", "\"><script>alert(1)</script>")
                        .get("/rulebook")
                        .asString())
                .doesNotContain("<script>alert");
    }

    @Test
    void a_chapter_that_is_not_there_is_not_found() {
        assertThat(given().get("/rulebook/no-such-chapter").statusCode()).isEqualTo(404);
    }

    @Test
    void the_cases_are_counted_beside_everything_else_and_all_of_them_hold() {
        String page = "";
        for (int i = 0; i < 10 && !page.contains("cases hold"); i++) {
            page = given().get("/rulebook/cases").asString();
        }
        assertThat(page)
                .containsPattern("cases hold</th><td[^>]*>(\\d+)</td><td[^>]*>\\1</td>")
                .containsPattern("criteria</th><td[^>]*>\\d+</td>");
        assertThat(given().get("/rulebook").asString()).containsPattern("(\\d+) / \\1 cases hold");
    }
}
