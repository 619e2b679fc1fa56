package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.RuleBook;
import ancillary.engine.Rules;
import ancillary.engine.drl.Ended;
import ancillary.engine.drl.Listener;
import ancillary.engine.drl.Replacement;
import ancillary.engine.drl.RuleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A case, run once as the book is.
 *
 * @param asked the criteria it asks
 * @param depths how far each rule came: the number of its last condition that was asked, or of all where it fired
 * @param holds whether it came out as expected
 * @param ends what each of its runs ended with
 */
record Attempt(Example example, Set<String> asked, Map<RuleText, Integer> depths, boolean holds, List<Ended> ends) {

    static Attempt of(Example example, RuleBook book, Slices slices) {
        return of(example, book, slices, changed -> !example.fails(changed));
    }

    /** @param test whether the case comes out under a book as it must */
    static Attempt of(Example example, RuleBook book, Slices slices, Predicate<RuleBook> test) {
        Set<String> asked = example.asked(book);
        Map<RuleText, Integer> depths = new IdentityHashMap<>();
        Listener listener = new Listener() {
            @Override
            public void asked(RuleText rule, int condition, boolean matched) {
                depths.merge(rule, condition, Math::max);
            }

            @Override
            public void fired(RuleText rule, List<Object> facts, Object conclusion) {
                depths.put(rule, rule.conditions().size());
            }
        };
        List<Ended> ends = new ArrayList<>();
        Rules runner = slices.runner(asked, listener);
        Rules watched = facts -> {
            Collection<?> known = runner.run(facts);
            ends.add(new Ended(known));
            return known;
        };
        boolean holds;
        try {
            holds = test.test(book.with(book.rules(), watched));
        } catch (RuntimeException e) {
            holds = false;
        }
        return new Attempt(example, asked, depths, holds, ends);
    }

    /** Whether the run came to the place the mutant changes: if it did not, it goes on as before. */
    boolean reaches(Mutant mutant) {
        return depths.getOrDefault(mutant.rule(), -1) >= mutant.place();
    }

    /** Whether a run would have ended otherwise with the replacement. */
    boolean differs(Replacement replacement) {
        return ends.stream().anyMatch(end -> end.differs(replacement));
    }
}
