package ancillary.engine;

import ancillary.facts.Offence;
import ancillary.facts.Placed;
import ancillary.findings.Assessment.Warning;
import ancillary.findings.Row;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The tables of a rule book, and which of their rows belong to which facts. */
final class Tables {

    private final SortedMap<String, Table> tables = new TreeMap<>();
    private final List<Lookup> lookups = new ArrayList<>();
    private final OffenceTable offences;

    /**
     * Rows of a table found by the values of a fact's (or its ancestors') properties.
     *
     * @param complete whether the table is meant to have every value there is, so that one it lacks is worth a warning
     */
    private record Lookup(String table, String type, List<String> key, List<String> properties, boolean complete) {}

    Tables(RuleFiles files, List<Fault> faults) {
        files.ending(".csv").forEach((path, text) -> {
            Table table = Table.read(path, text, faults);
            tables.put(table.name(), table);
        });
        files.ending(".yaml").forEach((path, text) -> {
            if (path.startsWith("tables/")) {
                lookup(YamlFile.read(path, text, faults), faults);
            }
        });
        offences = new OffenceTable(tables);
    }

    private Tables(SortedMap<String, Table> tables, List<Lookup> lookups) {
        this.tables.putAll(tables);
        this.lookups.addAll(lookups);
        this.offences = new OffenceTable(tables);
    }

    /** The same with another table of that name. */
    Tables with(Table table) {
        SortedMap<String, Table> others = new TreeMap<>(tables);
        others.put(table.name(), table);
        return new Tables(others, lookups);
    }

    /** Whether other tables of the same lookups have the same columns. */
    boolean alike(Tables others) {
        return columns().equals(others.columns());
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new TreeMap<>();
        tables.forEach((name, table) -> columns.put(name, table.columns()));
        return columns;
    }

    private void lookup(YamlFile file, List<Fault> faults) {
        String name = file.root().path("table").asText();
        if (!tables.containsKey(name)) {
            faults.add(file.fault("/table", "there is no table `" + name + "`"));
            return;
        }
        List<String> key = texts(file.root().path("key"));
        for (String column : key) {
            if (!tables.get(name).columns().contains(column)) {
                faults.add(file.fault("/key", "`" + name + "` has no column `" + column + "`"));
            }
        }
        for (Map.Entry<String, JsonNode> each : file.root().path("of").properties()) {
            boolean complete = file.root().path("complete").asBoolean();
            lookups.add(new Lookup(name, each.getKey(), key, texts(each.getValue()), complete));
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isTextual()
                ? List.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    /** Every row that belongs to a fact of the case, in a fixed order. */
    List<Row> rows(Facts facts) {
        List<Row> rows = new ArrayList<>();
        for (Placed fact : facts.all()) {
            if (fact instanceof Offence offence) {
                rows.addAll(offences.rows(offence));
            }
            String type = fact.getClass().getSimpleName();
            for (Lookup lookup : lookups) {
                if (lookup.type().equals(type)) {
                    rows.addAll(found(lookup, fact, facts));
                }
            }
        }
        return rows;
    }

    private List<Row> found(Lookup lookup, Placed fact, Facts facts) {
        List<String> values = new ArrayList<>();
        for (String property : lookup.properties()) {
            Object value = new Pathway(facts).value(property, fact);
            if (value == null) {
                return List.of();
            }
            values.add(String.valueOf(value));
        }
        return tables.get(lookup.table()).find(lookup.key(), values).stream()
                .map(row -> row.of(fact.at(), lookup.table()))
                .toList();
    }

    /** What is recorded but in none of the tables it is looked up in, so that rules take it as not recorded. */
    List<Warning> unknown(Facts facts) {
        List<Warning> unknown = new ArrayList<>();
        for (Placed fact : facts.all()) {
            if (fact instanceof Offence offence && offences.unknown(offence)) {
                unknown.add(
                        new Warning(fact.at(), "no table of offences has `" + offence.getName() + "` as it is cited"));
            }
            for (Lookup lookup : lookups) {
                String property = lookup.properties().get(0);
                Object value = lookup.complete()
                                && lookup.type().equals(fact.getClass().getSimpleName())
                        ? new Pathway(facts).value(property, fact)
                        : null;
                if (value != null && found(lookup, fact, facts).isEmpty()) {
                    unknown.add(new Warning(
                            fact.at() + "/" + property.substring(property.indexOf('.') + 1),
                            "table `" + lookup.table() + "` has no `" + value + "`: it is taken as not recorded"));
                }
            }
        }
        return unknown;
    }

    /** The properties, as {@code Type.property}, by which a table's rows are found; those of every table for an empty name. */
    Set<String> keys(String table) {
        Set<String> keys = new TreeSet<>();
        if (table.isEmpty() || OffenceTable.TABLES.contains(table)) {
            Shape.of(Offence.class).parts().forEach(part -> keys.add("Offence." + part.name()));
        }
        lookups.stream()
                .filter(lookup -> table.isEmpty() || lookup.table().equals(table))
                .forEach(lookup -> lookup.properties()
                        .forEach(each -> keys.add(each.contains(".") ? each : lookup.type() + "." + each)));
        return keys;
    }

    OffenceTable offences() {
        return offences;
    }

    SortedMap<String, Table> all() {
        return tables;
    }

    /**
     * The values a property can have by the table it is looked up in: one for each kind of row; null where it is not. A
     * property with its type before it, such as `Licence.policyVersion`, is found in what is looked up for any type.
     */
    List<String> representatives(String type, String property) {
        for (Lookup lookup : lookups) {
            int place = lookup.type().equals(type) || property.contains(".")
                    ? lookup.properties().indexOf(property)
                    : -1;
            if (place >= 0) {
                return tables.get(lookup.table()).kinds(lookup.key().get(place));
            }
        }
        return null;
    }

    /** Whether missing facts are completed by the same values out of a table as out of that of other tables. */
    boolean completesAlike(Tables others, String table) {
        if (OffenceTable.TABLES.contains(table)) {
            return offences.representatives(list -> true).equals(others.offences.representatives(list -> true));
        }
        return lookups.stream()
                .filter(lookup -> lookup.table().equals(table))
                .flatMap(lookup -> lookup.key().stream())
                .allMatch(column -> tables.get(table)
                        .kinds(column)
                        .equals(others.tables.get(table).kinds(column)));
    }
}
