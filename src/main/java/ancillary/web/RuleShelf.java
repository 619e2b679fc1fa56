package ancillary.web;

import ancillary.engine.RuleBook;
import ancillary.law.Criterion;
import ancillary.law.Provision;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules as policy people read them. */
final class RuleShelf {

    private final Words words;
    private final RuleBook book;

    RuleShelf(Words words, RuleBook book) {
        this.words = words;
        this.book = book;
    }

    /** One criterion in a list. */
    record Entry(String id, String title, String law, String basis, String period) {}

    /** One form of a criterion. */
    record Form(String from, String until, String by, String citation, String url, String values, boolean now) {}

    /** A case a criterion must answer as written. */
    record Example(String name, String facts, String expect) {}

    /** Everything about one criterion. */
    record Leaf(
            Criterion criterion,
            String basis,
            String sourceAsAt,
            List<Form> forms,
            Map<String, String> because,
            String rule,
            List<Example> cases) {}

    /** What a criterion was on each of two days. */
    record Difference(String id, String title, String before, String after) {}

    /** Criteria that have every word, by chapter; of one day only those that stood on it. */
    Map<String, List<Entry>> find(String typed, LocalDate on) {
        List<String> looked = List.of(typed.trim().split("\\s+"));
        Map<String, List<Entry>> found = new TreeMap<>();
        for (Criterion each : book.criteria().values()) {
            if (each.mentions(looked) && (on == null || each.on(on).isPresent())) {
                found.computeIfAbsent(chapter(each), any -> new ArrayList<>()).add(entry(each, on));
            }
        }
        return found;
    }

    private String chapter(Criterion criterion) {
        String folder = criterion.path().replaceFirst("/.*", "");
        return words.or("folder." + folder, folder);
    }

    private Entry entry(Criterion each, LocalDate on) {
        Optional<Provision> now = on == null ? last(each) : each.on(on);
        return new Entry(
                each.id(),
                each.title(),
                now.map(Provision::citation).orElse(each.law()),
                words.get("basis." + now.map(Provision::basis).orElse(each.basis())),
                now.map(this::period).orElse(words.get("outcome.NOT_IN_FORCE")));
    }

    private static Optional<Provision> last(Criterion each) {
        List<Provision> all = each.provisions();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private String period(Provision provision) {
        LocalDate from = provision.period().from();
        LocalDate until = provision.period().until();
        String since = from == null ? words.get("always") : words.get("inForceSince", words.day(from));
        return until == null ? since : words.get("inForceUntil", since, words.day(until));
    }

    /** One criterion; null where there is none of that name. */
    Leaf leaf(String id, LocalDate on) {
        Criterion criterion = book.criteria().get(id);
        if (criterion == null) {
            return null;
        }
        String rule = book.files().rule(criterion);
        return new Leaf(
                criterion,
                words.get("basis." + criterion.basis()),
                words.day(criterion.sourceAsAt()),
                forms(criterion, on),
                new TreeMap<>(criterion.because()),
                rule == null ? "" : rule,
                cases(criterion));
    }

    /** What a criterion was over time; the form of a day is marked, none where the day is null. */
    List<Form> forms(Criterion criterion, LocalDate on) {
        return criterion.provisions().stream().map(each -> form(each, on)).toList();
    }

    private Form form(Provision each, LocalDate on) {
        return new Form(
                each.period().from() == null
                        ? words.get("always")
                        : words.day(each.period().from()),
                words.day(each.period().until()),
                each.by() == null ? "" : each.by(),
                each.citation(),
                each.url() == null ? "" : each.url(),
                values(each),
                on != null && each.period().holds(on));
    }

    private static String values(Provision each) {
        List<String> said = new ArrayList<>();
        each.values().forEach((name, value) -> said.add(name + " " + value));
        return String.join("; ", said);
    }

    private List<Example> cases(Criterion criterion) {
        List<Example> cases = new ArrayList<>();
        for (JsonNode each : book.files().cases(criterion)) {
            StringBuilder facts = new StringBuilder();
            each.properties().forEach(part -> {
                if (!part.getKey().equals("name") && !part.getKey().equals("expect")) {
                    facts.append(part.getKey())
                            .append(": ")
                            .append(part.getValue())
                            .append('\n');
                }
            });
            cases.add(new Example(
                    each.path("name").asText(),
                    facts.toString(),
                    each.path("expect").asText()));
        }
        return cases;
    }

    /** What differs between two days: criteria that stood on one only, or in another form. */
    List<Difference> between(LocalDate one, LocalDate other) {
        List<Difference> differences = new ArrayList<>();
        for (Criterion each : book.criteria().values()) {
            Provision before = each.on(one).orElse(null);
            Provision after = each.on(other).orElse(null);
            if (before != after) {
                differences.add(new Difference(each.id(), each.title(), said(before), said(after)));
            }
        }
        return differences;
    }

    private String said(Provision provision) {
        if (provision == null) {
            return words.get("outcome.NOT_IN_FORCE");
        }
        String values = values(provision);
        return provision.citation() + (values.isEmpty() ? "" : " (" + values + ")") + ", " + period(provision);
    }
}
