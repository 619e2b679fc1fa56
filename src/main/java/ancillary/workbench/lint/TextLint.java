package ancillary.workbench.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How files are written, and what of it can be mended without a thought. */
public final class TextLint {

    private TextLint() {}

    static void into(Map<String, Function<Material, List<Found>>> rules) {
        rules.put("text-newline", material -> look(material, "text-newline"));
        rules.put("text-space", material -> look(material, "text-space"));
    }

    private static List<Found> look(Material material, String rule) {
        List<Found> found = new ArrayList<>();
        material.files().files().forEach((path, text) -> {
            if (rule.equals("text-newline")) {
                if (!text.isEmpty() && (!text.endsWith("\n") || text.endsWith("\n\n") || text.contains("\r"))) {
                    int last = (int) text.lines().count();
                    found.add(new Found(
                            rule, path, last, "does not end its lines, and the file, with one line feed each"));
                }
            } else {
                spaces(path, text, found);
            }
        });
        return found;
    }

    private static void spaces(String path, String text, List<Found> found) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).stripTrailing().equals(lines.get(i))
                    || lines.get(i).contains("\t")) {
                found.add(new Found("text-space", path, i + 1, "has a tab, or a space at its end"));
            }
        }
    }

    /** The files that come out otherwise once mended: line ends, spaces at the end, tabs, rows said twice word for word. */
    public static Map<String, String> mended(Map<String, String> files) {
        Map<String, String> mended = new TreeMap<>();
        files.forEach((path, text) -> {
            if (!path.startsWith("documents/")) {
                List<String> lines = text.lines()
                        .map(line -> line.replace("\t", "    ").stripTrailing())
                        .toList();
                boolean quoted = text.contains("\"\n") && text.lines().anyMatch(line -> count(line) % 2 == 1);
                Iterable<String> kept = path.endsWith(".csv") && !quoted ? new LinkedHashSet<>(lines) : lines;
                String after = String.join("\n", kept).stripTrailing() + "\n";
                if (!after.equals(text)) {
                    mended.put(path, after);
                }
            }
        });
        return mended;
    }

    private static long count(String line) {
        return line.chars().filter(each -> each == '"').count();
    }
}
