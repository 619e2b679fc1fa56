package ancillary.engine;

import ancillary.law.Basis;
import ancillary.law.Money;
import ancillary.law.Period;
import ancillary.law.Provision;
import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The dated values of one sidecar, cut into provisions: one for each span in which nothing changes. */
final class DatedValues {

    private static final Set<String> NAMES = Set.of("in-force", "count", "days", "length", "amount", "words");

    private final YamlFile file;
    private final List<Fault> faults;
    /** In the order of the file: the first value that begins on a day names the instrument. */
    private final Map<String, TreeMap<LocalDate, Entry>> values = new LinkedHashMap<>();

    /** A value from a day on, null where it ended that day, and the basis of its own where it has one. */
    private record Entry(Object value, String by, Basis basis) {}

    DatedValues(YamlFile file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
        file.root().properties().forEach(each -> {
            if (NAMES.contains(each.getKey()) && each.getValue().isObject()) {
                values.put(each.getKey(), read(each.getKey(), each.getValue()));
            }
        });
    }

    String notCommenced() {
        return file.root().path("in-force").isTextual() ? "not commenced" : null;
    }

    private TreeMap<LocalDate, Entry> read(String name, JsonNode dated) {
        TreeMap<LocalDate, Entry> entries = new TreeMap<>();
        dated.properties().forEach(each -> {
            String pointer = "/" + name + "/" + each.getKey();
            JsonNode value = each.getValue().isObject() ? each.getValue().path("value") : each.getValue();
            String by = each.getValue().path("by").asText(null);
            try {
                entries.put(LocalDate.parse(each.getKey()), new Entry(typed(name, value), by, basis(each.getValue())));
            } catch (DateTimeParseException e) {
                faults.add(file.fault(pointer, "`" + each.getKey() + "` is not a day"));
            } catch (IllegalArgumentException e) {
                faults.add(file.fault(pointer, e.getMessage()));
            }
        });
        return entries;
    }

    private static Basis basis(JsonNode value) {
        String basis = value.path("basis").asText(null);
        return basis == null ? null : Basis.of(basis);
    }

    private static Object typed(String name, JsonNode value) {
        if (value.asText().equals("repealed")) {
            return null;
        }
        return switch (name) {
            case "count", "days" -> number(value);
            case "length" -> SentenceLength.valueOf(value.asText());
            case "amount" -> Money.valueOf(value.asText());
            case "words" -> value.asText();
            default -> true;
        };
    }

    private static Object number(JsonNode value) {
        if (!value.isInt()) {
            throw new IllegalArgumentException("`" + value.asText() + "` is not a whole number");
        }
        return value.asInt();
    }

    List<Provision> provisions(String criterion, String law, String url, Basis basis, LocalDate asAt) {
        List<Provision> provisions = new ArrayList<>();
        if (notCommenced() != null) {
            return provisions;
        }
        TreeSet<LocalDate> edges = new TreeSet<>();
        values.values().forEach(each -> edges.addAll(each.keySet()));
        for (LocalDate from : edges) {
            if (values.keySet().stream().allMatch(name -> at(name, from) != null)) {
                provisions.add(new Provision(
                        criterion,
                        law,
                        url,
                        basis(basis, from),
                        asAt,
                        new Period(from, edges.higher(from)),
                        by(from),
                        (Integer) at("count", from),
                        (Integer) at("days", from),
                        (SentenceLength) at("length", from),
                        (Money) at("amount", from),
                        (String) at("words", from)));
            }
        }
        return provisions;
    }

    private Object at(String name, LocalDate day) {
        TreeMap<LocalDate, Entry> entries = values.get(name);
        Map.Entry<LocalDate, Entry> entry = entries == null ? null : entries.floorEntry(day);
        return entry == null ? null : entry.getValue().value();
    }

    /** The least firm basis of the values that hold on a day. */
    private Basis basis(Basis basis, LocalDate day) {
        Basis least = basis;
        for (TreeMap<LocalDate, Entry> entries : values.values()) {
            Basis own = entries.floorEntry(day).getValue().basis();
            least = own == null || own.compareTo(least) < 0 ? least : own;
        }
        return least;
    }

    private String by(LocalDate day) {
        for (TreeMap<LocalDate, Entry> entries : values.values()) {
            Entry entry = entries.get(day);
            if (entry != null && entry.by() != null) {
                return entry.by();
            }
        }
        return null;
    }
}
