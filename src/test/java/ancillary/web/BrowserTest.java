package ancillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journeys as people go them, in a browser. */
@QuarkusTest
@ExtendWith(Browser.Opened.class)
class BrowserTest {

    @AfterEach
    void nothing_left_the_host() {
        assertThat(Browser.foreign()).isEmpty();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void from_an_empty_page_to_a_note_for_two_counts(boolean script) {
        Page page = Browser.page(1100, 900, script);
        page.navigate(Browser.address("/"));
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Before sentencing"))
                .first()
                .click();
        choose(page, "hearing-court", "CROWN_COURT");
        choose(page, "hearing-jurisdiction", "ENGLAND_AND_WALES");
        choose(page, "people-0-kind", "INDIVIDUAL");
        day(page, "people-0-bornOn", "1", "1", "1990");
        Browser.press(page, "add:/people/0/counts");
        offence(page, script);
        count(page);
        Browser.press(page, "copy:/people/0/counts");
        page.locator("#f-people-0-counts-1-sentence-term-y").fill("2");
        Browser.press(page, "ask");
        assertThat(page.locator(".pages-summary")).containsText("Must be considered");
        Browser.press(page, "paper:0");
        assertThat(page.locator(".pages-paper")).containsText("4 years for this offence; the threshold is 4 years");
        accessible(script, page, "paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        accessible(script, page, "printed paper");
        assertThat(page.locator(".pages-header")).isHidden();
        page.context().close();
    }

    private static void offence(Page page, boolean script) {
        Locator search = page.locator("#f-people-0-counts-0-offence-find");
        if (script) {
            search.pressSequentially("supply");
        } else {
            search.fill("supply");
            search.press("Enter");
        }
        page.locator(".pages-picks button", new Page.LocatorOptions().setHasText("Misuse of Drugs Act 1971, s 4(3)"))
                .click();
        assertThat(page.locator("#f-people-0-counts-0-offence-section")).hasValue("4(3)");
    }

    private static void count(Page page) {
        choose(page, "people-0-counts-0-mode", "PRINCIPAL");
        day(page, "people-0-counts-0-committedOn", "1", "6", "2024");
        choose(page, "people-0-counts-0-result", "CONVICTED");
        day(page, "people-0-counts-0-convictedOn", "1", "9", "2026");
        choose(page, "people-0-counts-0-court", "CROWN_COURT");
        choose(page, "people-0-counts-0-convictedIn", "ENGLAND_AND_WALES");
        choose(page, "people-0-counts-0-sentence-kind", "IMPRISONMENT");
        page.locator("#f-people-0-counts-0-sentence-term-y").fill("4");
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void from_a_case_file_to_breaches_and_what_would_change_one(boolean script) {
        Page page = Browser.page(1100, 900, script);
        Browser.load(page, "probation", "from-sentence-to-breach");
        accessible(script, page, "a licence in full");
        Browser.press(page, "ask");
        assertThat(page.locator(".pages-summary")).containsText("Breach indicated");
        assertThat(page.locator(".pages-identity")).containsText("X000001");
        Browser.press(page, "change:4");
        assertThat(page.locator(".pages-changes")).containsText("instead of GBP 3000");
        accessible(script, page, "changes");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        accessible(script, page, "printed answer");
        assertThat(page.locator(".pages-ask").first()).isHidden();
        page.context().close();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void from_an_empty_page_to_a_condition_proposed_for_a_licence(boolean script) {
        Page page = Browser.page(1100, 900, script);
        page.navigate(Browser.address("/release"));
        choose(page, "people-0-kind", "INDIVIDUAL");
        Browser.press(page, "add:/people/0/proposedConditions");
        choose(page, "people-0-proposedConditions-0-kind", "BESPOKE");
        day(page, "people-0-proposedConditions-0-startsOn", "7", "12", "2026");
        Browser.press(page, "ask");
        assertThat(page.locator(".pages-summary")).containsText("Not known");
        accessible(script, page, "a proposed condition");
        page.locator(".pages-needed button").first().click();
        assertThat(page.locator("h1")).containsText("roposed condition");
        page.context().close();
    }

    @Test
    void a_fault_takes_the_reader_to_the_summary_and_from_there_to_the_field() {
        Page page = Browser.page(1100, 900, true);
        page.navigate(Browser.address("/prosecutor"));
        day(page, "people-0-bornOn", "31", "2", "1990");
        Browser.press(page, "ask");
        assertThat(page).hasTitle("Error: Before sentencing – Ancillary");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        Browser.accessible(page, "fault");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.locator("#f-people-0-bornOn")).isFocused();
        assertThat(page.locator("#f-people-0-bornOn-d")).hasValue("31");
        page.context().close();
    }

    // axe is itself a script: without any, the same markup was looked at in the run with it.
    private static void accessible(boolean script, Page page, String state) {
        if (script) {
            Browser.accessible(page, state);
        }
    }

    private static void choose(Page page, String field, String value) {
        page.locator("#f-" + field).selectOption(value);
    }

    private static void day(Page page, String field, String day, String month, String year) {
        page.locator("#f-" + field + "-d").fill(day);
        page.locator("#f-" + field + "-m").fill(month);
        page.locator("#f-" + field + "-y").fill(year);
    }
}
