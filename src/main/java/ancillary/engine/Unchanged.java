package ancillary.engine;

import ancillary.engine.drl.RuleText;
import ancillary.findings.Row;
import ancillary.law.Criterion;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which cases held in the book before and rest on nothing that is otherwise now. A case rests on its own file, on
 * the sidecars of the criteria it asks, on every rule that can lead to their findings, on the rows found for its facts, on
 * how rows are found and on what stands at the top of the rule book; one that completes missing facts, on every table
 * these could be found in. Safe for many threads at once.
 */
final class Unchanged {

    private final RuleBook before;
    private final RuleBook now;
    private final boolean common;
    private final Set<String> changedTables;
    private final Set<String> changedLists;
    private final Set<String> otherValues;
    private final Map<String, Set<String>> looked = new ConcurrentHashMap<>();
    private final Map<RuleText, String> printed = Collections.synchronizedMap(new IdentityHashMap<>());

    /** @param before the book in use, every case of which held; null for none */
    Unchanged(RuleBook before, RuleBook now) {
        this.before = before;
        this.now = now;
        this.common = before != null
                && common(before).equals(common(now))
                && before.tables().alike(now.tables());
        this.changedTables = common ? changedTables() : Set.of();
        this.changedLists = common ? changedLists() : Set.of();
        this.otherValues = common ? otherValues() : Set.of();
    }

    /** The files every case rests on. */
    private static Map<String, String> common(RuleBook book) {
        return book.files().files().entrySet().stream()
                .filter(file -> file.getKey().matches("tables/.*\\.yaml")
                        || !file.getKey().contains("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> changedTables() {
        Set<String> changed = new TreeSet<>();
        now.tables().all().forEach((name, table) -> {
            if (!table.lines().equals(before.tables().all().get(name).lines())) {
                changed.add(name);
            }
        });
        // Why: by these an offence is recognised, and so its rows in all of the others are found.
        if (!Collections.disjoint(changed, OffenceTable.RECOGNISING)) {
            changed.addAll(OffenceTable.TABLES);
        }
        return changed;
    }

    /** The properties that are completed by values out of tables that give others now. */
    private Set<String> otherValues() {
        return changedTables.stream()
                .filter(table -> !now.tables().completesAlike(before.tables(), table))
                .flatMap(table -> now.tables().keys(table).stream())
                .collect(Collectors.toSet());
    }

    /** The lists of offences that have other rows now; with an empty name where it may be any. */
    private Set<String> changedLists() {
        Set<String> lists = new TreeSet<>();
        if (!Collections.disjoint(changedTables, OffenceTable.RECOGNISING)) {
            lists.add("");
        }
        lists.addAll(listsOnlyIn(now, before));
        lists.addAll(listsOnlyIn(before, now));
        return lists;
    }

    private static Set<String> listsOnlyIn(RuleBook one, RuleBook other) {
        Set<Map<String, String>> others = cells(other).collect(Collectors.toSet());
        return cells(one)
                .filter(line -> !others.contains(line))
                .map(line -> line.getOrDefault("list", ""))
                .collect(Collectors.toSet());
    }

    private static Stream<Map<String, String>> cells(RuleBook book) {
        return book.tables().all().entrySet().stream()
                .filter(table -> OffenceTable.byOffence(table.getKey()))
                .flatMap(table -> table.getValue().lines().stream())
                .map(Table.Line::cells);
    }

    /** Whether nothing is otherwise that any case of a sidecar, or of a file of further cases, rests on. */
    boolean untouched(YamlFile file) {
        if (!common || !same(file.path())) {
            return false;
        }
        Set<String> asked = asked(file);
        return asked.stream().allMatch(id -> alike(id) && looksAt(id).isEmpty() && !completedOtherwise(id));
    }

    /** Which cases of a file that is not untouched come out as they did all the same. */
    Predicate<Example> standing(YamlFile file) {
        if (!common || !same(file.path())) {
            return example -> false;
        }
        Set<String> asked = asked(file);
        if (!asked.stream().allMatch(this::alike)) {
            return example -> false;
        }
        Set<String> looked = asked.stream().flatMap(id -> looksAt(id).stream()).collect(Collectors.toSet());
        return example ->
                !example.mayComplete(now) && rows(example, before, looked).equals(rows(example, now, looked));
    }

    private static List<Row> rows(Example example, RuleBook book, Set<String> tables) {
        return example.rows(book).stream()
                .filter(row -> tables.contains(row.table()))
                .toList();
    }

    /** The changed tables for whose rows the rules of a criterion may look, or at whose columns its filters may. */
    private Set<String> looksAt(String id) {
        return looked.computeIfAbsent(id, key -> {
            Criterion criterion = now.criteria().get(id);
            return changedTables.stream()
                    .filter(table -> looksAt(criterion, table))
                    .collect(Collectors.toSet());
        });
    }

    private boolean looksAt(Criterion criterion, String table) {
        List<String> columns = now.tables().all().get(table).columns();
        Set<String> tables = now.reads().tables(criterion, now.tables());
        return tables.contains("")
                || (tables.contains(table) && (!OffenceTable.byOffence(table) || looksInto(criterion)))
                || Elements.columns(criterion.when()).anyMatch(columns::contains)
                || Elements.columns(criterion.againstWhen()).anyMatch(columns::contains);
    }

    /** Whether the rules of a criterion may look into a list of offences that has other rows now. */
    private boolean looksInto(Criterion criterion) {
        Set<String> lists = now.reads().lists(criterion, now.tables());
        return lists.contains("") || changedLists.contains("") || !Collections.disjoint(lists, changedLists);
    }

    /** Whether what a criterion may read is completed by values out of tables that give others now. */
    private boolean completedOtherwise(String id) {
        return !Collections.disjoint(otherValues, now.reads().of(now.criteria().get(id), now.tables()));
    }

    private boolean same(String path) {
        return Objects.equals(
                now.files().files().get(path), before.files().files().get(path));
    }

    /** The criteria that the cases of a sidecar ask, or look whether they are in force. */
    private Set<String> asked(YamlFile sidecar) {
        Set<String> asked = new TreeSet<>();
        sidecar.root()
                .path("cases")
                .forEach(each -> each.path(Example.COMMENCING).fieldNames().forEachRemaining(asked::add));
        if (sidecar.root().has("criterion")) {
            asked.add(sidecar.root().path("criterion").asText());
        }
        now.questions().stream()
                .filter(question -> question.path().equals(sidecar.path()))
                .forEach(question -> {
                    asked.addAll(question.limbs());
                    asked.addAll(question.beside());
                    asked.addAll(question.with().keySet());
                });
        for (String id : Set.copyOf(asked)) {
            asked.addAll(now.reads().others(now.criteria().get(id), now.tables()));
        }
        return asked;
    }

    private boolean alike(String id) {
        Criterion one = before.criteria().get(id);
        Criterion other = now.criteria().get(id);
        return one != null
                && other != null
                && same(other.path())
                && leading(before, one).equals(leading(now, other));
    }

    private Collection<String> leading(RuleBook book, Criterion criterion) {
        Set<String> rules = new HashSet<>();
        book.reads()
                .leading(criterion, book.tables())
                .forEach(rule -> rules.add(printed.computeIfAbsent(rule, RuleText::print)));
        return rules;
    }
}
