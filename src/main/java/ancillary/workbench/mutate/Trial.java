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
import java.util.Comparator;
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
        return slices.computeIfAbsent(
                criteria, wanted -> slice.of(rule -> !rule.path().contains("/") || answers(rule, wanted)).stream()
                        .toList());
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
        for (Example example : asked.keySet()) {
            if (touches(mutant, example) && (changed == null || fails(example, changed, mutant))) {
                return example;
            }
        }
        return null;
    }

    private boolean touches(Mutant mutant, Example example) {
        if (mutant.rule() != null) {
            return rules(asked.get(example)).contains(mutant.rule());
        }
        if (mutant.row() < 0) {
            return asked.get(example).contains(mutant.group());
        }
        Table table = Table.read(mutant.path(), book.files().files().get(mutant.path()), new ArrayList<>());
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

    private boolean fails(Example example, RuleBook changed, Mutant mutant) {
        List<RuleText> rules = rules(asked.get(example));
        if (mutant.rule() != null) {
            rules = new ArrayList<>(rules);
            int place = rules.indexOf(mutant.rule());
            if (mutant.instead() == null) {
                rules.remove(place);
            } else {
                rules.set(place, mutant.instead());
            }
        }
        try {
            return !example.actual(changed.with(rules, new InterpretedRules(rules)))
                    .equals(example.expected());
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** The cases that fail before anything is changed. */
    List<Example> failing() {
        List<Example> failing = new ArrayList<>();
        for (Example example : asked.keySet()) {
            List<RuleText> rules = rules(asked.get(example));
            if (!example.actual(book.with(rules, new InterpretedRules(rules))).equals(example.expected())) {
                failing.add(example);
            }
        }
        return failing;
    }
}
