package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.findings.Row;
import ancillary.law.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the facts a criterion or a group is about, seen from a verdict's subject. */
final class Elements {

    /** Before the name of a column in a filter. */
    static final String ROW = "row.";

    private static final String NONE = "none";
    private static final String OR = " or ";

    private final Facts facts;
    private final Pathway pathway;
    private final Tables tables;
    private final Map<String, List<Placed>> ofType = new HashMap<>();
    private final Map<Cell, List<String>> cells = new HashMap<>();
    private Map<String, List<Row>> rows;

    /** What the rows found for a fact have in a column. */
    private record Cell(String of, String column) {}

    Elements(Facts facts, Tables tables) {
        this.facts = facts;
        this.tables = tables;
        this.pathway = new Pathway(facts);
    }

    /** Every fact of a type that has the properties, in the order of the case. */
    List<Placed> subjects(String type, Map<String, List<String>> when) {
        return fitting(type, when, null);
    }

    private List<Placed> fitting(String type, Map<String, List<String>> when, Placed subject) {
        List<Placed> found = new ArrayList<>();
        for (Placed fact : ofType(type)) {
            if (fits(fact, when, subject)) {
                found.add(fact);
            }
        }
        return found;
    }

    private List<Placed> ofType(String type) {
        if (ofType.isEmpty()) {
            facts.all()
                    .forEach(fact -> ofType.computeIfAbsent(fact.getClass().getSimpleName(), each -> new ArrayList<>())
                            .add(fact));
        }
        return ofType.getOrDefault(type, List.of());
    }

    /** Whether a criterion is asked where this is held against that: a limb whose `against-when` does not fit is left out. */
    boolean asked(Criterion criterion, Placed subject, Placed against) {
        return criterion.against() == null || against == null || fits(against, criterion.againstWhen(), subject);
    }

    /**
     * Whether a fact has the properties: its own, `Type.property` of what it belongs to, or `row.column` of a table row
     * found for it, which is `none` without a row. Several parted by `or` stand for whichever there is.
     */
    boolean fits(Placed fact, Map<String, List<String>> when, Placed subject) {
        return when.entrySet().stream()
                .allMatch(each -> alternatives(each.getKey()).stream()
                        .anyMatch(property -> fits(fact, property, each.getValue(), subject)));
    }

    /** The properties a filter's key names: one, or several parted by `or`. */
    static List<String> alternatives(String key) {
        return key.contains(OR) ? List.of(key.split(OR)) : List.of(key);
    }

    /** The columns of tables that a filter names, before or among its values. */
    static Stream<String> columns(Map<String, List<String>> when) {
        return Stream.concat(
                        when.keySet().stream().flatMap(key -> alternatives(key).stream()),
                        when.values().stream().flatMap(List::stream))
                .filter(name -> name.startsWith(ROW))
                .map(name -> name.substring(ROW.length()));
    }

    private boolean fits(Placed fact, String property, List<String> values, Placed subject) {
        if (property.startsWith(ROW)) {
            return cells(fact, property).stream().anyMatch(cell -> says(values, cell, subject));
        }
        Object value = property.contains(".")
                ? pathway.value(property, fact)
                : Shape.of(fact.getClass()).get(fact, property);
        return value != null
                && values.stream().anyMatch(one -> String.valueOf(value).equals(said(one, subject)));
    }

    /** Whether a cell is one of the values; where a value is `row.column`, what the subject's rows have there. */
    private boolean says(List<String> values, String cell, Placed subject) {
        return values.stream()
                .anyMatch(value -> value.startsWith(ROW)
                        ? subject != null
                                && !cell.equals(NONE)
                                && cells(subject, value).contains(cell)
                        : value.equals(cell));
    }

    private List<String> cells(Placed fact, String column) {
        return cells.computeIfAbsent(new Cell(fact.at(), column), this::read);
    }

    private List<String> read(Cell cell) {
        if (rows == null) {
            rows = tables.rows(facts).stream().collect(Collectors.groupingBy(Row::of));
        }
        String name = cell.column().substring(ROW.length());
        List<String> found = rows.getOrDefault(cell.of(), List.of()).stream()
                .filter(row -> tables.all().containsKey(row.table())
                        && tables.all().get(row.table()).columns().contains(name))
                .map(row -> row.cell(name))
                .toList();
        return found.isEmpty() ? List.of(NONE) : found;
    }

    /** A value of a filter; where it is `Type.property`, what the subject has there. */
    private String said(String value, Placed subject) {
        return subject != null && value.contains(".") ? String.valueOf(pathway.value(value, subject)) : value;
    }

    /** What a subject is held against, of the same person; a single null where the question holds it against nothing. */
    List<Placed> againsts(String type, Map<String, List<String>> when, Placed subject) {
        List<Placed> found = new ArrayList<>();
        if (type == null) {
            found.add(null);
            return found;
        }
        for (Placed fact : fitting(type, when, subject)) {
            if (fact.getPerson().equals(subject.getPerson())) {
                found.add(fact);
            }
        }
        return found;
    }

    /** The facts of a type near a verdict's subject: itself, what it belongs to, or what lies below; gaps are added. */
    List<Placed> of(String type, Instance instance, Set<String> gaps) {
        Placed near = pathway.nearest(type, instance.subject());
        if (near == null && instance.against() != null) {
            near = pathway.nearest(type, instance.against());
        }
        if (near != null) {
            return List.of(near);
        }
        Placed start = instance.subject();
        List<Shape.Part> path = Shape.path(start.getClass(), type);
        while (path == null && start.parent() != null) {
            start = facts.at(start.parent());
            path = Shape.path(start.getClass(), type);
        }
        List<Placed> found = new ArrayList<>();
        if (path != null) {
            descend(start, path, found, gaps);
        }
        return found;
    }

    private static void descend(Placed from, List<Shape.Part> path, List<Placed> found, Set<String> gaps) {
        if (path.isEmpty()) {
            found.add(from);
            return;
        }
        Shape.Part part = path.get(0);
        List<Shape.Part> rest = path.subList(1, path.size());
        Object below = part.of(from);
        if (below == null) {
            gaps.add(from.at() + "/" + part.name());
        } else if (below instanceof List<?> list) {
            list.forEach(each -> descend((Placed) each, rest, found, gaps));
        } else {
            descend((Placed) below, rest, found, gaps);
        }
    }
}
