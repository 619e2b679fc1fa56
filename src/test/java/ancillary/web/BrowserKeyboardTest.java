package ancillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each journey by keyboard alone: the Tab key, letters, the arrows and Enter. */
@QuarkusTest
@ExtendWith(Browser.Opened.class)
class BrowserKeyboardTest {

    private Page page;

    @AfterEach
    void nothing_left_the_host() {
        assertThat(Browser.foreign()).isEmpty();
        page.context().close();
    }

    private void start(boolean script, String journey) {
        page = Browser.page(1100, 900, script);
        page.navigate(Browser.address("/"));
        follow(journey);
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void a_prosecutor_reaches_the_answer_the_fact_it_lacks_and_the_note(boolean script) {
        start(script, "Before sentencing");
        follow("Add a new count");
        assertThat(page.locator("#f-people-0-counts-0-offence-find")).isFocused();
        type("4(3) misuse");
        if (script) {
            page.locator(".pages-picks button").first().waitFor();
            tabTo("Misuse of Drugs Act 1971, s 4(3)");
            page.keyboard().press("Enter");
        } else {
            enter();
            follow("Misuse of Drugs Act 1971, s 4(3)");
        }
        assertThat(page.locator("#f-people-0-counts-0-offence-section")).hasValue("4(3)");
        follow("Get the answer");
        follow("Date of birth");
        assertThat(page.locator("#f-people-0-bornOn-d")).isFocused();
        day("1", "1", "1990");
        follow("Get the answer");
        follow("Read and print");
        assertThat(page.locator(".pages-paper")).containsText("CONSIDERATION NOTE");
    }

    // Scripts add nothing to the pages of this journey.
    @Test
    void probation_staff_reach_the_kinds_of_recall_and_the_fact_they_lack() {
        start(false, "After release");
        follow("Add a new recall");
        assertThat(page.locator("#f-people-0-recalls-0-route")).isFocused();
        type("Section 254");
        tabTo("#f-people-0-recalls-0-revokedOn-d");
        day("1", "6", "2026");
        follow("Get the answer");
        assertThat(page.locator(".pages-summary")).containsText("Not known");
        tabTo("Time line");
        page.keyboard().press("Enter");
        assertThat(page.locator(".pages-timeline")).isVisible();
        follow("MAPPA level");
        assertThat(page.locator("#f-people-0-mappa-level")).isFocused();
        page.keyboard().press("ArrowDown");
        follow("Get the answer");
        assertThat(page.locator(".pages-identity")).containsText("MAPPA level");
        follow("What would change this?");
        assertThat(page.locator(".pages-changes")).isVisible();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void a_condition_proposed_before_release_is_answered_and_the_fault_of_a_day_is_mended(boolean script) {
        start(script, "Before release");
        follow("Add a new proposed condition");
        assertThat(page.locator("#f-people-0-proposedConditions-0-code")).isFocused();
        tabTo("#f-people-0-proposedConditions-0-kind");
        type("Bespoke");
        tabTo("#f-people-0-proposedConditions-0-startsOn-d");
        day("31", "2", "2026");
        follow("Get the answer");
        assertThat(page).hasTitle("Error: Before release – Ancillary");
        tabTo(".govuk-error-summary a");
        page.keyboard().press("Enter");
        tabTo("#f-people-0-proposedConditions-0-startsOn-d");
        day("7", "12", "2026");
        follow("Get the answer");
        assertThat(page.locator(".pages-summary")).containsText("May the condition be put on the licence?");
        tabTo(".pages-needed button");
        enter();
        assertThat(page.locator("h1")).containsText("roposed condition");
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void policy_staff_find_a_rule_by_its_words_and_any_text_of_the_rule_book(boolean script) {
        start(script, "The rules");
        tabTo("#q");
        type("four years");
        if (!script) {
            enter();
        }
        follow("Is four years' imprisonment or more appropriate for this offence?");
        assertThat(page.locator("main")).containsText("tro-four-years");
        follow("All rules");
        follow("The rule book, chapter by chapter");
        tabTo("#q");
        type("a day short threshold");
        enter();
        follow("Is four years' imprisonment or more appropriate for this offence?");
        assertThat(page.locator("h1")).containsText("four years");
        page.goBack();
        page.goBack();
        follow("Travel restriction orders");
        assertThat(page.locator("#tro-four-years")).containsText("1 April 2002");
    }

    /** Goes to a link or a button by the Tab key, presses Enter, and waits for the page it leads to. */
    private void follow(String text) {
        tabTo(text);
        enter();
    }

    private void enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void day(String day, String month, String year) {
        for (String part : new String[] {day, month, year}) {
            type(part);
            page.keyboard().press("Tab");
        }
    }

    /** Presses Tab until something that says so, or that a selector with `#` or `.` fits, has the focus. */
    private void tabTo(String wanted) {
        String script = """
                wanted => {
                  const at = document.activeElement;
                  return /^[#.]/.test(wanted) ? at.matches(wanted) : at !== document.body && at.textContent.includes(wanted);
                }""";
        for (int i = 0; i < 250; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate(script, wanted)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach `" + wanted + "`");
    }
}
