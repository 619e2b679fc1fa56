package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for all browser tests, found on the path; where there is none they are skipped, and say so. */
final class Browser implements AutoCloseable {

    private static Browser one;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> foreign = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Opens it for the first class that asks; it is closed after the last test of all. */
    static final class Opened implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            one = context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Browser.class, any -> open(), Browser.class);
        }
    }

    private static Browser open() {
        Path chromium = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(chromium != null, "there is no Chromium on the path");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox"))));
    }

    /** An address of the server under test. */
    static String address(String path) {
        return "http://127.0.0.1:" + RestAssured.port + path;
    }

    /** A page of that width and height, with or without JavaScript. */
    static Page page(int width, int height, boolean script) {
        BrowserContext context = one.browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script));
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onRequest(request -> {
            if (!request.url().startsWith(address("/"))) {
                one.foreign.add(request.url());
            }
        });
        return page;
    }

    /** Every request so far that left the host. */
    static List<String> foreign() {
        return one.foreign;
    }

    /** Opens a story on a journey's form. */
    static void load(Page page, String journey, String story) {
        page.navigate(Browser.address("/" + journey));
        page.locator("summary").first().click();
        page.locator("#file").setInputFiles(Path.of("fixtures", story, "case.json"));
        press(page, "load");
    }

    /** Presses the first button that says so. */
    static void press(Page page, String button) {
        page.locator("button[value='" + button + "']:not(.pages-default)")
                .first()
                .click();
        page.waitForLoadState();
        assertThat(page.title()).isNotEqualTo(Words.of(null).get("sorry") + " – Ancillary");
    }

    /** No rule of axe is broken. */
    static void accessible(Page page, String state) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(state)
                .extracting(each -> each.getId() + " " + each.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** Nothing runs out of the page to the side. */
    static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
