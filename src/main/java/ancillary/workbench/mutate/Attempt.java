package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.RuleBook;
import ancillary.engine.drl.Listener;
import ancillary.engine.drl.RuleText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case, run once as the book is.
 *
 * @param asked the criteria it asks
 * @param depths how far each rule came: the number of its last condition that was asked, or of all where it fired
 * @param holds whether it came out as expected
 */
record Attempt(Example example, Set<String> asked, Map<RuleText, Integer> depths, boolean holds) {

    static Attempt of(Example example, RuleBook book, Slices slices) {
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
        boolean holds;
        try {
            holds = !example.fails(book.with(book.rules(), slices.runner(asked, listener)));
        } catch (RuntimeException e) {
            holds = false;
        }
        return new Attempt(example, asked, depths, holds);
    }

    /** Whether the run came to the place the mutant changes: if it did not, it goes on as before. */
    boolean reaches(Mutant mutant) {
        return depths.getOrDefault(mutant.rule(), -1) >= mutant.place();
    }
}
