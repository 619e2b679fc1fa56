package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.drl.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs cases under mutants: those whose own run came to what the mutant changes, with the rules they hang on and no
 * others, and the cases of the mutant's own criterion first.
 */
final class Trial {

    /** People, what they have, what that has, and below. */
    private static final int DEPTHS = 4;

    private final RuleBook book;
    private final Slices slices;
    private final Attempts attempts;
    private final Map<Example, List<Attempt>> bystanders = new ConcurrentHashMap<>();

    /**
     * Runs the cases once as the book is.
     *
     * @param mutants those that will be tried: a case that can notice none of them is not run
     */
    Trial(RuleBook book, List<Example> examples, List<Mutant> mutants) {
        this.book = book;
        this.slices = new Slices(book);
        this.attempts = new Attempts(book, slices, examples, mutants);
    }

    /** The cases that fail before anything is changed. */
    List<Example> failing() {
        return attempts.failing();
    }

    /** The first case that fails; null where none does, so that the mutant survives. */
    Example killer(Mutant mutant) {
        RuleBook changed = mutant.rule() == null ? changed(mutant) : book;
        Map<Set<String>, RuleBook> books = new HashMap<>();
        List<Attempt> due = attempts.noticing(mutant);
        for (Attempt attempt : due) {
            if (changed == null || fails(attempt, changed, mutant, books)) {
                return attempt.example();
            }
        }
        return mutant.rule() == null ? null : killerWithBystander(mutant, due, books);
    }

    /** The first case that fails once what another case has stands beside its own. */
    private Example killerWithBystander(Mutant mutant, List<Attempt> due, Map<Set<String>, RuleBook> books) {
        for (Attempt attempt : due) {
            if (attempt.example().criterion() != null) {
                for (Attempt both : bystanders.computeIfAbsent(attempt.example(), this::withBystanders)) {
                    if (both.reaches(mutant) && fails(both, book, mutant, books)) {
                        return both.example();
                    }
                }
            }
        }
        return null;
    }

    /** The case with what others of its criterion have, one for each outcome and depth, as far as it changes nothing. */
    private List<Attempt> withBystanders(Example example) {
        Map<String, Attempt> others = new LinkedHashMap<>();
        for (int depth = 1; depth <= DEPTHS; depth++) {
            for (Example other : attempts.of(example.criterion())) {
                String outcome = depth + other.name();
                Example both = others.containsKey(outcome) ? null : example.beside(other, depth);
                Attempt attempt = both == null ? null : Attempt.of(both, book, slices);
                if (attempt != null && attempt.holds()) {
                    others.put(outcome, attempt);
                }
            }
        }
        return new ArrayList<>(others.values());
    }

    /** The book with the changed file; null where it is no book any more, which every case notices. */
    private RuleBook changed(Mutant mutant) {
        try {
            return RuleBookReader.changed(book, mutant.path(), mutant.text());
        } catch (RuleBookFaults e) {
            return null;
        }
    }

    private boolean fails(Attempt attempt, RuleBook changed, Mutant mutant, Map<Set<String>, RuleBook> books) {
        try {
            return attempt.example()
                    .fails(books.computeIfAbsent(attempt.asked(), wanted -> book(changed, mutant, wanted)));
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** The book under a mutant, with the rules that some criteria hang on. */
    private RuleBook book(RuleBook changed, Mutant mutant, Set<String> wanted) {
        InterpretedRules runner = slices.runner(wanted);
        RuleText rule = mutant.rule();
        return changed.with(book.rules(), rule == null ? runner : runner.replacing(rule, mutant.instead()));
    }
}
