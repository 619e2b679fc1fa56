package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.RuleBook;
import ancillary.engine.Table;
import ancillary.engine.drl.RuleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cases that can notice a mutant at all. */
final class Attempts {

    private final RuleBook book;
    private final Slices slices;
    private final List<Attempt> all;
    private final List<Attempt> completing;
    private final Map<String, List<Example>> examples;
    private final Map<RuleText, List<Attempt>> byRule = new IdentityHashMap<>();
    private final Map<Attempt, Set<String>> rows = new IdentityHashMap<>();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    Attempts(RuleBook book, Slices slices, List<Example> examples, List<Mutant> mutants) {
        this.book = book;
        this.slices = slices;
        this.examples = examples.stream()
                .filter(each -> each.criterion() != null && !each.isFurther())
                .collect(Collectors.groupingBy(Example::criterion));
        Set<RuleText> rules = Collections.newSetFromMap(new IdentityHashMap<>());
        mutants.forEach(each -> rules.add(each.rule()));
        Set<String> groups = mutants.stream().map(Mutant::group).collect(Collectors.toSet());
        boolean tried = mutants.stream().anyMatch(Attempts::ofTable);
        this.all = examples.parallelStream()
                .filter(each -> tried || asks(each, slices, rules, groups))
                .map(each -> Attempt.of(each, book, slices))
                .sorted(Comparator.comparing(each -> each.example().criterion() == null))
                .toList();
        this.completing = all.parallelStream()
                .filter(each -> each.holds() && each.example().isCompleted(book))
                .toList();
        all.forEach(attempt -> {
            attempt.depths()
                    .keySet()
                    .forEach(rule -> byRule.computeIfAbsent(rule, key -> new ArrayList<>())
                            .add(attempt));
            if (tried) {
                rows.put(attempt, rows(attempt.example()));
            }
        });
    }

    private static boolean ofTable(Mutant mutant) {
        return mutant.path().endsWith(".csv");
    }

    private boolean asks(Example example, Slices slices, Set<RuleText> rules, Set<String> groups) {
        Set<String> asked = example.asked(book);
        return asked.stream().anyMatch(groups::contains)
                || slices.rules(asked).stream().anyMatch(rules::contains);
    }

    private Set<String> rows(Example example) {
        Set<String> used = new HashSet<>();
        example.rows(book).forEach(row -> used.add(row.table() + " " + row.cells()));
        return used;
    }

    List<Example> failing() {
        return all.stream().filter(each -> !each.holds()).map(Attempt::example).toList();
    }

    /** The cases of a criterion, but for further ones. */
    List<Example> of(String criterion) {
        return examples.getOrDefault(criterion, List.of());
    }

    /** The cases that can notice a mutant, those of its own criterion first. */
    List<Attempt> noticing(Mutant mutant) {
        List<Attempt> noticing = mutant.rule() != null
                ? byRule.getOrDefault(mutant.rule(), List.of()).stream()
                        .filter(each -> each.reaches(mutant))
                        .toList()
                : all.stream().filter(each -> touches(mutant, each)).toList();
        List<Attempt> ordered = new ArrayList<>(noticing);
        ordered.sort(Comparator.comparing(each -> !Objects.equals(each.example().criterion(), mutant.group())));
        return ordered;
    }

    /** The cases of completed criteria in whose completions a rule may come to say something. */
    List<Attempt> completing(RuleText rule) {
        return completing.stream()
                .filter(each -> slices.rules(each.asked()).stream().anyMatch(one -> one == rule))
                .toList();
    }

    private boolean touches(Mutant mutant, Attempt attempt) {
        if (!ofTable(mutant)) {
            return attempt.asked().contains(mutant.group());
        }
        Table table = tables.computeIfAbsent(
                mutant.path(), path -> Table.read(path, book.files().files().get(path), new ArrayList<>()));
        return rows.get(attempt)
                .contains(table.name() + " " + table.lines().get(mutant.place()).cells());
    }
}
