package ancillary.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The style, the script and the sign of the pages, each under a name that changes with its content. */
@Singleton
public class Assets {

    private final String style = style();
    private final String script = read("pages.js");
    private final String icon = read("icon.svg");
    private final Map<String, String> all = Map.of(getStyleName(), style, getScriptName(), script, getIconName(), icon);

    /** The content under a name; null where there is none. */
    String content(String name) {
        return all.get(name);
    }

    public final String getStyleName() {
        return named("pages", style, "css");
    }

    public final String getScriptName() {
        return named("pages", script, "js");
    }

    public final String getIconName() {
        return named("icon", icon, "svg");
    }

    private static String named(String name, String content, String ending) {
        return name + "-" + Integer.toHexString(content.hashCode()) + "." + ending;
    }

    // Why: the typeface and the crest belong to another service; neither may be shown, nor asked for.
    private static String style() {
        String theirs = read("govuk-frontend.min.css")
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,arial,sans-serif", "Helvetica,Arial,sans-serif")
                .replaceAll("/\\*# sourceMappingURL[^*]*\\*/", "")
                .replaceAll("url\\(/assets/images/[^)]*\\)", "none");
        return "/* govuk-frontend:\n" + read("govuk-frontend-licence.txt") + "*/\n" + theirs + "\n" + read("pages.css");
    }

    private static String read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/pages/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
