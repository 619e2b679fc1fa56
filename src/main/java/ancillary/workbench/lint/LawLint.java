package ancillary.workbench.lint;

import ancillary.engine.YamlFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Where the law comes from. */
final class LawLint {

    private static final Pattern PINPOINT = Pattern.compile(
            "\\b(ss?|sections?|arts?|articles?|regs?|rr?|rules?|paras?|Sch|chapter|Part|PF)\\b\\.? ?[0-9A-Z(]|\\[\\d{4}]");

    private static final int OLD = 12;

    private LawLint() {}

    static void into(Map<String, Function<Material, List<Found>>> rules) {
        rules.put("law-citation", LawLint::citation);
        rules.put("law-link", LawLint::link);
        rules.put("law-source", LawLint::source);
        rules.put("law-memory", LawLint::memory);
        rules.put("law-compared", LawLint::compared);
        rules.put("law-source-age", LawLint::age);
    }

    private static List<Found> citation(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            String law = sidecar.root().path("law").asText();
            boolean statute = List.of("statute", "inference")
                    .contains(sidecar.root().path("basis").asText());
            if (statute && !PINPOINT.matcher(law).find()) {
                found.add(new Found(
                        "law-citation", path, sidecar.line("/law"), "`" + law + "` does not say which provision"));
            }
        });
        return found;
    }

    private static List<Found> link(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            String url = sidecar.root().path("url").asText();
            if (!leads(url)) {
                found.add(new Found(
                        "law-link", path, sidecar.line("/url"), "`" + url + "` does not lead to the official text"));
            }
        });
        return found;
    }

    /** Whether a link is https and goes further than a front page. */
    private static boolean leads(String url) {
        try {
            URI uri = URI.create(url);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getPath().length() > 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Found> source(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            JsonNode root = sidecar.root();
            if (!root.has("source-as-at") && !root.path("basis").asText().equals("memory")) {
                found.add(new Found("law-source", path, sidecar.line("/basis"), "the text that was read has no day"));
            }
        });
        return found;
    }

    private static List<Found> memory(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            boolean firm = material.beside(sidecar).stream()
                    .flatMap(rule -> rule.conclusions().stream())
                    .anyMatch(conclusion -> conclusion.toString().matches("(?s)Finding\\.(met|notMet|day).*"));
            if (sidecar.root().path("basis").asText().equals("memory") && firm) {
                found.add(
                        new Found("law-memory", path, sidecar.line("/basis"), "is firm though known from memory only"));
            }
        });
        return found;
    }

    private static List<Found> compared(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            if (!sidecar.root().has("compared-by")) {
                found.add(
                        new Found("law-compared", path, 0, "does not say who compared rule and text, or `nobody yet`"));
            }
        });
        return found;
    }

    private static List<Found> age(Material material) {
        List<Found> found = new ArrayList<>();
        if (material.asOf() != null) {
            material.criteria().values().forEach(sidecar -> age(sidecar, material.asOf(), found));
        }
        return found;
    }

    private static void age(YamlFile sidecar, LocalDate asOf, List<Found> found) {
        try {
            LocalDate read = LocalDate.parse(sidecar.root().path("source-as-at").asText());
            if (read.plusMonths(OLD).isBefore(asOf)) {
                found.add(new Found(
                        "law-source-age",
                        sidecar.path(),
                        sidecar.line("/source-as-at"),
                        "the text was read as at " + read + ", more than " + OLD + " months before " + asOf));
            }
        } catch (DateTimeException e) {
            // absent or no day: other rules say so
        }
    }
}
