package ancillary.workbench.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The help document: for each rule what it finds, what to avoid, what to prefer, and why. */
public final class Pages {

    private static final Map<String, String> PAGES = read();

    private Pages() {}

    private static Map<String, String> read() {
        try (InputStream in = Pages.class.getResourceAsStream("lint.md")) {
            Map<String, String> pages = new LinkedHashMap<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String page : text.split("(?m)^## ")) {
                String name = page.lines().findFirst().orElse("");
                if (!page.startsWith("# ")) {
                    pages.put(name.strip(), "## " + page.strip());
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of each rule, by its name, in the order of the document. */
    public static Map<String, String> all() {
        return PAGES;
    }
}
