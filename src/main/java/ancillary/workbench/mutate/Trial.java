package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.drl.Layers;
import ancillary.engine.drl.Replacement;
import ancillary.engine.drl.RuleText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

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
    private final Set<RuleText> cyclic = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Runs the cases once as the book is.
     *
     * @param mutants those that will be tried: a case that can notice none of them is not run
     */
    Trial(RuleBook book, List<Example> examples, List<Mutant> mutants) {
        this.book = book;
        this.slices = new Slices(book);
        this.attempts = new Attempts(book, slices, examples, mutants);
        Layers.order(book.rules()).stream().filter(layer -> layer.size() > 1).forEach(cyclic::addAll);
    }

    /** The cases that fail before anything is changed. */
    List<Example> failing() {
        return attempts.failing();
    }

    /** Whether a case fails. */
    boolean notices(Mutant mutant) {
        RuleBook changed = mutant.rule() == null ? changed(mutant) : book;
        Map<Set<String>, RuleBook> books = new HashMap<>();
        Replacement replacement = replacement(mutant);
        return attempts.noticing(mutant).stream()
                        .filter(attempt -> replacement == null || attempt.differs(replacement))
                        .anyMatch(attempt -> changed == null || fails(attempt, changed, mutant, books))
                || (mutant.rule() != null && noticedInCompletions(mutant));
    }

    /** Whether it is noticed where a case's missing facts are completed, which the run of the case itself does not show. */
    private boolean noticedInCompletions(Mutant mutant) {
        List<Attempt> completing = attempts.completing(mutant.rule());
        if (completing.isEmpty()) {
            return false;
        }
        List<RuleText> rules = new ArrayList<>(book.rules());
        rules.replaceAll(rule -> rule == mutant.rule() ? mutant.instead() : rule);
        rules.removeIf(Objects::isNull);
        // Why: with other rules of its own, so that completions run them too.
        RuleBook changed = book.with(rules, book.built());
        Map<Set<String>, RuleBook> books = new HashMap<>();
        return completing.stream().anyMatch(attempt -> {
            RuleBook own = books.computeIfAbsent(
                    attempt.asked(),
                    wanted -> changed.with(
                            changed.rules(), slices.runner(wanted).replacing(mutant.rule(), mutant.instead())));
            try {
                return attempt.example().fails(own);
            } catch (RuntimeException e) {
                return true;
            }
        });
    }

    /** What is replaced, where the end of a run tells whether that changes it; else null. */
    private Replacement replacement(Mutant mutant) {
        boolean unconditional =
                mutant.instead() != null && mutant.instead().conditions().isEmpty();
        if (mutant.rule() == null || cyclic.contains(mutant.rule()) || unconditional) {
            return null;
        }
        Replacement replacement = new Replacement(mutant.rule(), mutant.instead());
        return replacement.isPlain() ? replacement : null;
    }

    /**
     * Those of the mutants that a case notices once what another case has stands beside its own. Further cases, of which
     * there is one for each row of a table, are alike in this and stand beside nothing.
     */
    Set<Mutant> noticedBeside(List<Mutant> mutants) {
        Map<Attempt, List<Mutant>> due = new IdentityHashMap<>();
        mutants.stream()
                .filter(mutant -> mutant.rule() != null)
                .forEach(mutant -> attempts.noticing(mutant).stream()
                        .filter(Trial::standsBeside)
                        .forEach(attempt -> due.computeIfAbsent(attempt, key -> new ArrayList<>())
                                .add(mutant)));
        Map<Mutant, Replacement> replacements = new IdentityHashMap<>();
        mutants.forEach(mutant -> replacements.put(mutant, replacement(mutant)));
        Set<Mutant> noticed = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        List.copyOf(due.keySet()).parallelStream()
                .forEach(attempt -> tryBeside(attempt, due.get(attempt), replacements, noticed));
        return noticed;
    }

    private static boolean standsBeside(Attempt attempt) {
        return attempt.example().criterion() != null && !attempt.example().isFurther();
    }

    /**
     * Whether a case with another beside it comes out as it must: of a criterion that is completed only where the rules
     * decide at once, as completing is dear.
     */
    private Predicate<RuleBook> holding(Example both) {
        return book.criteria().get(both.criterion()).completions() == 0
                ? changed -> !both.fails(changed)
                : both::isDecided;
    }

    /**
     * Puts beside a case what the others of its criterion have, at each depth, as far as that changes nothing. One after
     * the other: all of them at once would not go into memory.
     */
    private void tryBeside(
            Attempt attempt, List<Mutant> mutants, Map<Mutant, Replacement> replacements, Set<Mutant> noticed) {
        Map<Mutant, Map<Set<String>, RuleBook>> books = new IdentityHashMap<>();
        Set<JsonNode> seen = new HashSet<>(Set.of(attempt.example().tree()));
        for (int depth = 1; depth <= DEPTHS; depth++) {
            for (Example other : attempts.of(attempt.example().criterion())) {
                if (noticed.containsAll(mutants)) {
                    return;
                }
                Example both = attempt.example().beside(other, depth);
                Attempt tried =
                        both == null || !seen.add(both.tree()) ? null : Attempt.of(both, book, slices, holding(both));
                if (tried != null && tried.holds()) {
                    mutants.stream()
                            .filter(mutant -> !noticed.contains(mutant) && tried.reaches(mutant))
                            .filter(mutant ->
                                    replacements.get(mutant) == null || tried.differs(replacements.get(mutant)))
                            .filter(mutant -> fails(
                                    tried,
                                    holding(both),
                                    book,
                                    mutant,
                                    books.computeIfAbsent(mutant, key -> new HashMap<>())))
                            .forEach(noticed::add);
                }
            }
        }
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
        return fails(attempt, each -> !attempt.example().fails(each), changed, mutant, books);
    }

    private boolean fails(
            Attempt attempt,
            Predicate<RuleBook> test,
            RuleBook changed,
            Mutant mutant,
            Map<Set<String>, RuleBook> books) {
        try {
            return !test.test(books.computeIfAbsent(attempt.asked(), wanted -> book(changed, mutant, wanted)));
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
