package ancillary.workbench.mutate;

import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Listener;
import ancillary.engine.drl.RuleText;
import ancillary.engine.drl.Slice;
import ancillary.workbench.lint.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that some criteria hang on, ready to run; made once for each set of criteria. */
public final class Slices {

    private final RuleBook book;
    private final Slice slice;
    private final Map<Set<String>, List<RuleText>> rules = new ConcurrentHashMap<>();
    private final Map<Set<String>, InterpretedRules> runners = new ConcurrentHashMap<>();

    public Slices(RuleBook book) {
        this.book = book;
        this.slice = new Slice(book.rules());
    }

    /** The rules that answer these criteria, all they hang on, and the logic of verdicts, in the order of the book. */
    public List<RuleText> rules(Set<String> criteria) {
        return rules.computeIfAbsent(criteria, wanted -> {
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

    InterpretedRules runner(Set<String> criteria) {
        return runners.computeIfAbsent(criteria, each -> new InterpretedRules(rules(each)));
    }

    /** The same rules, watched. */
    InterpretedRules runner(Set<String> criteria, Listener listener) {
        return runner(criteria).watched(listener);
    }
}
