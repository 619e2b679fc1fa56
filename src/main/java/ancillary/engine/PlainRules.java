package ancillary.engine;

import ancillary.engine.drl.RuleText;
import ancillary.law.Criterion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of some criteria, run straight from their text: where one verdict is asked hundreds of times over, a session of
 * the engine each time costs more than the rules. That both come to the same is what the tests of the two compare.
 */
final class PlainRules {

    private final List<RuleText> rules;
    private final Map<String, Criterion> criteria;
    private final Reads reads;
    private final Map<Set<String>, Rules> compiled = new ConcurrentHashMap<>();

    /** Those of a book. */
    PlainRules(List<RuleText> rules, Map<String, Criterion> criteria, Reads reads) {
        this.rules = rules;
        this.criteria = criteria;
        this.reads = reads;
    }

    /** What answers these criteria, and puts together the verdict. */
    Rules of(Set<String> ids, Tables tables) {
        return compiled.computeIfAbsent(ids, key -> new InterpretedRules(leading(key, tables)));
    }

    private List<RuleText> leading(Set<String> ids, Tables tables) {
        Set<RuleText> leading = Collections.newSetFromMap(new IdentityHashMap<>());
        ids.forEach(id -> leading.addAll(reads.leading(criteria.get(id), tables)));
        return rules.stream()
                .filter(rule -> leading.contains(rule) || !rule.path().contains("/"))
                .toList();
    }
}
