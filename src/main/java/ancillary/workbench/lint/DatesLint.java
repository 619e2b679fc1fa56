package ancillary.workbench.lint;

import ancillary.engine.Example;
import ancillary.engine.YamlFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Values by date: each change tried on its day and the day before, each said by whom. */
final class DatesLint {

    private static final List<String> VALUES = List.of("in-force", "count", "days", "length", "amount", "words");

    private DatesLint() {}

    static void into(Map<String, Function<Material, List<Found>>> rules) {
        rules.put("dates-boundary", DatesLint::boundary);
        rules.put("dates-by", DatesLint::by);
        rules.put("dates-not-commenced", DatesLint::notCommenced);
    }

    private static List<Found> boundary(Material material) {
        List<Found> found = new ArrayList<>();
        if (material.book() == null) {
            return found;
        }
        material.criteria().forEach((path, sidecar) -> {
            Set<LocalDate> tried = new HashSet<>();
            material.examples().stream()
                    .filter(each -> sidecar.root().path("criterion").asText().equals(each.criterion()))
                    .map(each -> day(each, material))
                    .forEach(tried::add);
            changes(sidecar).forEach((day, pointer) -> {
                if (!tried.contains(day)) {
                    found.add(new Found("dates-boundary", path, sidecar.line(pointer), "no case is on " + day));
                }
                if (!tried.contains(day.minusDays(1))) {
                    found.add(new Found(
                            "dates-boundary", path, sidecar.line(pointer), "no case is on the day before " + day));
                }
            });
        });
        return found;
    }

    private static LocalDate day(Example example, Material material) {
        try {
            return example.day(material.book());
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The days on which something changes, with where that is written. */
    private static Map<LocalDate, String> changes(YamlFile sidecar) {
        Map<LocalDate, String> changes = new TreeMap<>();
        for (String value : VALUES) {
            sidecar.root().path(value).properties().forEach(each -> {
                try {
                    changes.put(LocalDate.parse(each.getKey()), "/" + value + "/" + each.getKey());
                } catch (DateTimeException e) {
                    // the reader of the book says so
                }
            });
        }
        return changes;
    }

    private static List<Found> by(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            for (String value : VALUES) {
                boolean first = true;
                for (Map.Entry<String, JsonNode> each :
                        new TreeMap<>(dated(sidecar.root().path(value))).entrySet()) {
                    if (!first && !each.getValue().has("by")) {
                        String pointer = "/" + value + "/" + each.getKey();
                        found.add(new Found(
                                "dates-by",
                                path,
                                sidecar.line(pointer),
                                "does not say what changed it on " + each.getKey()));
                    }
                    first = false;
                }
            }
        });
        return found;
    }

    private static Map<String, JsonNode> dated(JsonNode value) {
        Map<String, JsonNode> dated = new TreeMap<>();
        value.properties().forEach(each -> dated.put(each.getKey(), each.getValue()));
        return dated;
    }

    private static List<Found> notCommenced(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            boolean not = sidecar.root().path("in-force").asText().equals("not commenced");
            if (not
                    && VALUES.stream()
                            .anyMatch(value -> sidecar.root().path(value).isObject())) {
                found.add(new Found(
                        "dates-not-commenced", path, sidecar.line("/in-force"), "is not commenced, yet has a day"));
            }
        });
        return found;
    }
}
