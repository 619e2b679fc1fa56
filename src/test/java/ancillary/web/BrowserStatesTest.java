package ancillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page and state in a browser: accessible, and fit for a narrow window. */
@QuarkusTest
@ExtendWith(Browser.Opened.class)
class BrowserStatesTest {

    @Inject
    Views views;

    @AfterEach
    void nothing_left_the_host() {
        assertThat(Browser.foreign()).isEmpty();
    }

    @Test
    void the_list_of_rules_is_accessible_as_a_whole_and_narrows_while_somebody_types() {
        Page page = Browser.page(1100, 900, true);
        page.navigate(Browser.address("/policy"));
        Browser.accessible(page, "every rule");
        page.locator("#q").pressSequentially("four years");
        assertThat(page.locator(".pages-rules li:visible").first()).containsText("our years");
        int shown = page.locator(".pages-rules li:visible").count();
        assertThat(page.locator("#count")).hasText(String.valueOf(shown));
        assertThat(shown).isBetween(1, 20);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "probation, level-not-recorded, Not known",
        "prosecutor, nothing-recorded, Not known",
        "prosecutor, ten-kilograms-by-van-2009, For judgement",
        "release, conditions-before-release, Doubtful",
        "probation, mandatory-fifty-six-days, Mandatory"
    })
    void an_answer_of_every_kind_is_accessible_when_all_of_it_is_shown(String journey, String story, String word) {
        Page page = Browser.page(1100, 900, true);
        Browser.load(page, journey, story);
        Browser.press(page, "ask");
        assertThat(page.locator("main")).containsText(word);
        page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
        Browser.accessible(page, story + " unfolded");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/prosecutor",
                "/release",
                "/probation",
                "/policy?q=tro&on-d=1&on-m=1&on-y=2020",
                "/policy?q=zzzz&on-d=31&on-m=2&on-y=2020",
                "/policy/criteria/tro-four-years",
                "/policy/compare?one-d=1&one-m=1&one-y=2025&other-d=1&other-m=4&other-y=2026",
                "/policy/criteria/no-such-test",
                "/policy/draft",
                "/rulebook",
                "/rulebook?q=four+years",
                "/rulebook/licence-proposed",
                "/rulebook/cases",
                "/rulebook/no-such-chapter",
                "/nowhere"
            })
    void a_page_is_accessible_and_fits_a_narrow_window(String address) {
        Page page = Browser.page(320, 256, true);
        page.navigate(Browser.address(address));
        Browser.accessible(page, address);
        Browser.fits(page);
        page.context().close();
    }

    @Test
    void a_form_with_nothing_in_it_gets_an_answer_that_is_accessible_and_says_so() {
        Page page = Browser.page(320, 256, true);
        page.navigate(Browser.address("/probation"));
        Browser.press(page, "ask");
        assertThat(page.locator("main")).containsText("There is nothing in the case that this group asks about");
        Browser.accessible(page, "nothing to answer");
        Browser.fits(page);
        page.context().close();
    }

    @Test
    void a_failure_of_ours_is_accessible() {
        Words words = Words.of(null);
        Object failed = views.page(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "sorry",
                        words,
                        Map.of("title", words.get("sorry"), "id", "00000000-0000-0000-0000-000000000000"))
                .getEntity();
        Page page = Browser.page(320, 256, true);
        page.route(
                "**/failed",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("text/html;charset=UTF-8")
                        .setBody((String) failed)));
        page.navigate(Browser.address("/failed"));
        assertThat(page.locator("main")).containsText("The answer could not be given");
        Browser.accessible(page, "failure");
        Browser.fits(page);
        page.context().close();
    }

    @Test
    void a_chapter_is_accessible_as_it_is_printed() {
        Page page = Browser.page(1100, 900, true);
        page.navigate(Browser.address("/rulebook/licence-proposed"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Browser.accessible(page, "printed chapter");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "prosecutor, 2012-ewca-crim-973-lone-hacker, paper:0",
        "release, conditions-before-release, change:0",
        "probation, level-not-recorded, paper:0"
    })
    void an_answer_and_what_follows_it_fit_a_narrow_window(String journey, String story, String then) {
        Page page = Browser.page(320, 256, true);
        Browser.load(page, journey, story);
        Browser.fits(page);
        Browser.press(page, "ask");
        page.locator("details").evaluateAll("all => all.forEach(each => each.open = true)");
        Browser.fits(page);
        Browser.press(page, then);
        Browser.fits(page);
        page.context().close();
    }

    @Test
    void an_answer_and_its_form_fit_a_window_of_320_pixels_as_at_four_hundred_per_cent() {
        Page page = Browser.page(320, 256, true);
        Browser.load(page, "probation", "from-sentence-to-breach");
        Browser.fits(page);
        Browser.press(page, "ask");
        Browser.fits(page);
        Browser.press(page, "edit");
        Browser.press(page, "open:/people/0/behaviour/0");
        Browser.fits(page);
        page.context().close();
    }
}
