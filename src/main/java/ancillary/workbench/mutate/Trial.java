package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.Table;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.RuleText;
import ancillary.engine.drl.Slice;
import ancillary.findings.Row;
import ancillary.workbench.lint.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Runs cases under mutants: those that ask what the mutant can touch, with the rules they hang on and no others. */
final class Trial {

    private final RuleBook book;
    private final Slice slice;
    private final Map<Set<String>, List<RuleText>> slices = new ConcurrentHashMap<>();
    private final Map<Example, List<Example>> bystanders = new ConcurrentHashMap<>();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final Map<Set<String>, InterpretedRules> runners = new ConcurrentHashMap<>();
    private final Map<Example, Set<String>> asked = new LinkedHashMap<>();
    private final Map<Example, Set<String>> rows = new LinkedHashMap<>();

    Trial(RuleBook book, List<Example> examples) {
        this.book = book;
        this.slice = new Slice(book.rules());
        examples.stream()
                .sorted(Comparator.comparing((Example each) -> each.criterion() == null))
                .forEach(example -> {
                    asked.put(example, example.asked(book));
                    rows.put(example, rows(example));
                });
    }

    private Set<String> rows(Example example) {
        Set<String> used = new java.util.HashSet<>();
        for (Row row : example.rows(book)) {
            used.add(row.table() + " " + row.cells());
        }
        return used;
    }

    private List<RuleText> rules(Set<String> criteria) {
        return slices.computeIfAbsent(criteria, wanted -> {
            Set<RuleText> own = Collections.newSetFromMap(new IdentityHashMap<>());
            own.addAll(slice.of(rule -> answers(rule, wanted)));
            List<RuleText> all = new ArrayList<>(book.rules());
            all.removeIf(rule -> rule.path().contains("/") && !own.contains(rule));
            return all;
        });
    }

    private static boolean answers(RuleText rule, Set<String> criteria) {
        return rule.conditions().stream()
                .map(Condition::pattern)
                .map(Words::criterion)
                .anyMatch(each -> each != null && criteria.contains(each));
    }

    /** The first case that fails; null where none does, so that the mutant survives. */
    Example killer(Mutant mutant) {
        RuleBook changed = mutant.text() == null ? book : changed(mutant);
        Map<Set<String>, RuleBook> books = new HashMap<>();
        for (Example example : asked.keySet()) {
            if (touches(mutant, example) && (changed == null || fails(example, changed, mutant, books))) {
                return example;
            }
        }
        return mutant.rule() == null ? null : killerWithBystander(mutant, books);
    }

    /** The first case that fails once people of another case stand beside its own. */
    private Example killerWithBystander(Mutant mutant, Map<Set<String>, RuleBook> books) {
        for (Example example : asked.keySet()) {
            if (example.criterion() != null && touches(mutant, example)) {
                for (Example both : bystanders.computeIfAbsent(example, this::withBystanders)) {
                    if (fails(example.criterion(), both, mutant, books)) {
                        return both;
                    }
                }
            }
        }
        return null;
    }

    /** The case with people of others of its criterion, one for each outcome, as far as they change nothing. */
    private List<Example> withBystanders(Example example) {
        Map<String, Example> others = new LinkedHashMap<>();
        for (Example other : asked.keySet()) {
            String outcome = other.expected().replaceFirst(",.*", "");
            if (example.criterion().equals(other.criterion()) && other != example && !others.containsKey(outcome)) {
                Example both = example.beside(other);
                if (both != null && holds(both)) {
                    others.put(outcome, both);
                }
            }
        }
        return List.copyOf(others.values());
    }

    private boolean holds(Example example) {
        try {
            return !example.fails(book.with(book.rules(), runner(Set.of(example.criterion()))));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean fails(String criterion, Example both, Mutant mutant, Map<Set<String>, RuleBook> books) {
        try {
            return both.fails(books.computeIfAbsent(Set.of(criterion), wanted -> book(book, mutant, wanted)));
        } catch (RuntimeException e) {
            return true;
        }
    }

    private boolean touches(Mutant mutant, Example example) {
        if (mutant.rule() != null) {
            return rules(asked.get(example)).stream().anyMatch(rule -> rule == mutant.rule());
        }
        if (mutant.row() < 0) {
            return asked.get(example).contains(mutant.group());
        }
        Table table = tables.computeIfAbsent(
                mutant.path(), path -> Table.read(path, book.files().files().get(path), new ArrayList<>()));
        return rows.get(example)
                .contains(table.name() + " " + table.lines().get(mutant.row()).cells());
    }

    /** The book with the changed file; null where it is no book any more, which every case notices. */
    private RuleBook changed(Mutant mutant) {
        try {
            return RuleBookReader.changed(book, mutant.path(), mutant.text());
        } catch (RuleBookFaults e) {
            return null;
        }
    }

    private boolean fails(Example example, RuleBook changed, Mutant mutant, Map<Set<String>, RuleBook> books) {
        try {
            return example.fails(books.computeIfAbsent(asked.get(example), wanted -> book(changed, mutant, wanted)));
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** The book under a mutant, with the rules that some criteria hang on. */
    private RuleBook book(RuleBook changed, Mutant mutant, Set<String> wanted) {
        InterpretedRules runner = runner(wanted);
        return changed.with(
                book.rules(), mutant.rule() == null ? runner : runner.replacing(mutant.rule(), mutant.instead()));
    }

    private InterpretedRules runner(Set<String> wanted) {
        return runners.computeIfAbsent(wanted, each -> new InterpretedRules(rules(each)));
    }

    /** The cases that fail before anything is changed. */
    List<Example> failing() {
        List<Example> failing = new ArrayList<>();
        for (Example example : asked.keySet()) {
            if (example.fails(book.with(book.rules(), runner(asked.get(example))))) {
                failing.add(example);
            }
        }
        return failing;
    }
}
