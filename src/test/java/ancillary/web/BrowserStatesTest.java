package ancillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page and state in a browser: accessible, and fit for a narrow window. */
@QuarkusTest
class BrowserStatesTest {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_left_the_host() {
        assertThat(browser.foreign()).isEmpty();
    }

    @Test
    void the_list_of_rules_is_accessible_as_a_whole_and_narrows_while_somebody_types() {
        Page page = browser.page(1100, 900, true);
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
        Page page = browser.page(1100, 900, true);
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
                "/policy/draft"
            })
    void a_page_is_accessible_and_fits_a_narrow_window(String address) {
        Page page = browser.page(320, 256, true);
        page.navigate(Browser.address(address));
        Browser.accessible(page, address);
        Browser.fits(page);
        page.context().close();
    }

    @Test
    void an_answer_and_its_form_fit_a_window_of_320_pixels_as_at_four_hundred_per_cent() {
        Page page = browser.page(320, 256, true);
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
