package ancillary.workbench.lint;

import ancillary.engine.RuleFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Looks through a rule book. What a sidecar suppresses, with a reason, is left out for that sidecar and its rules. */
public final class Lint {

    private static final Map<String, Function<Material, List<Found>>> RULES = rules();

    private static final String OFF = "# lint-off: ";

    private Lint() {}

    private static Map<String, Function<Material, List<Found>>> rules() {
        Map<String, Function<Material, List<Found>>> rules = new LinkedHashMap<>();
        rules.put(
                "book-fault",
                material -> material.faults().stream()
                        .map(fault -> new Found("book-fault", fault.path(), fault.line(), fault.cause()))
                        .toList());
        LawLint.into(rules);
        DatesLint.into(rules);
        ShapeLint.into(rules);
        SafetyLint.into(rules);
        CallLint.into(rules);
        DataLint.into(rules);
        TextLint.into(rules);
        return rules;
    }

    /** The names of all rules. */
    public static Set<String> names() {
        Set<String> names = new java.util.LinkedHashSet<>(RULES.keySet());
        names.add("lint-off");
        return names;
    }

    /**
     * Everything found, by path and line.
     *
     * @param asOf the day against which the age of sources is told; null for none
     */
    public static List<Found> of(RuleFiles files, LocalDate asOf) {
        Material material = Material.of(files, asOf);
        List<Found> found = new ArrayList<>();
        RULES.values().forEach(rule -> found.addAll(rule.apply(material)));
        List<Found> left = suppressed(material, found);
        left.sort(
                Comparator.comparing(Found::path).thenComparingInt(Found::line).thenComparing(Found::rule));
        return left;
    }

    private static List<Found> suppressed(Material material, List<Found> found) {
        List<Found> left = new ArrayList<>(found);
        material.files().ending(".yaml").forEach((path, text) -> {
            String stem = path.replaceFirst("\\.yaml$", ".");
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().startsWith(OFF)) {
                    String[] words =
                            lines.get(i).strip().substring(OFF.length()).strip().split("\\s+", 2);
                    boolean used = left.removeIf(
                            each -> each.rule().equals(words[0]) && each.path().startsWith(stem));
                    left.addAll(judged(words, used, path, i + 1));
                }
            }
        });
        return left;
    }

    private static List<Found> judged(String[] words, boolean used, String path, int line) {
        if (!new HashSet<>(names()).contains(words[0])) {
            return List.of(new Found("lint-off", path, line, "there is no rule `" + words[0] + "`"));
        }
        if (words.length < 2) {
            return List.of(new Found("lint-off", path, line, "`" + words[0] + "` is suppressed without a reason"));
        }
        return used
                ? List.of()
                : List.of(new Found("lint-off", path, line, "`" + words[0] + "` finds nothing here; take this away"));
    }
}
