package ancillary.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works out an unknown verdict over the completions of its missing facts. The facts are split one at a time, each into
 * its representative values, until the verdict stands; what is left is a tree of cubes, each a set of completions with
 * one verdict. The verdict is unknown exactly when two cubes differ, and a fact is needed exactly when two differing
 * cubes conflict in that fact alone: then two completions differ in nothing else. Completions no case could be are left out.
 */
final class Completions {

    static final int RUNS = 2_000;

    private final RuleBook book;
    private final Facts facts;
    private final Instance instance;
    private final Representatives representatives;
    private final List<Cube> cubes = new ArrayList<>();
    private final int most;
    private int runs;

    /** What completing comes to: the word, and what is needed where it is unknown. */
    record Result(String word, Set<String> needs, boolean exact) {}

    /** Completions with one verdict; needs that no values stand for are left beyond it. */
    private record Cube(Map<String, JsonNode> values, String word, Set<String> beyond) {}

    private Completions(RuleBook book, Facts facts, Instance instance, int most) {
        this.most = most;
        this.book = book;
        this.facts = facts;
        this.instance = instance;
        this.representatives = new Representatives(book, facts, instance);
    }

    /** Completes a verdict the rules left unknown for want of these facts. */
    static Result of(RuleBook book, Facts facts, Instance instance, Set<String> needs) {
        return of(book, facts, instance, needs, new AtomicInteger(RUNS));
    }

    /**
     * The same, out of the runs that are left for a whole answer.
     *
     * @param left how many runs there may still be; it is lowered by those made here
     */
    static Result of(RuleBook book, Facts facts, Instance instance, Set<String> needs, AtomicInteger left) {
        int most = Math.min(left.get(), instance.question().completions());
        Completions completions = new Completions(book, facts, instance, most);
        boolean whole = completions.explore(Map.of(), Run.UNKNOWN, needs);
        left.addAndGet(-Math.min(completions.runs, most));
        return whole ? completions.result() : new Result(Run.UNKNOWN, needs, false);
    }

    /** Splits until every cube stands; false once there would be too many runs. */
    private boolean explore(Map<String, JsonNode> values, String word, Set<String> needs) {
        String fact = word.equals(Run.UNKNOWN) ? representatives.next(needs, values.keySet()) : null;
        if (fact == null) {
            cubes.add(new Cube(
                    values,
                    word,
                    word.equals(Run.UNKNOWN) ? representatives.beyond(needs, values.keySet()) : Set.of()));
            return true;
        }
        for (JsonNode value : representatives.of(fact)) {
            Map<String, JsonNode> more = new LinkedHashMap<>(values);
            more.put(fact, value);
            if (++runs > most || !explore(more)) {
                return false;
            }
        }
        return true;
    }

    private boolean explore(Map<String, JsonNode> values) {
        ObjectNode tree = facts.tree().deepCopy();
        values.forEach((pointer, value) -> Pointers.set(tree, pointer, value.deepCopy()));
        Facts completed;
        try {
            completed = Facts.of(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a representative value cannot be read", e);
        }
        if (!Spans.backwards(completed).isEmpty()) {
            return true;
        }
        Plan plan = new Plan(book, completed)
                .only(
                        instance.question(),
                        instance.subject().at(),
                        instance.against() == null ? null : instance.against().at());
        Run run = Run.of(book, completed, plan);
        Instance same = plan.instances().get(0);
        return explore(values, run.word(same), run.needs(same, plan));
    }

    private Result result() {
        Set<String> words = new TreeSet<>();
        cubes.forEach(cube -> words.add(cube.word()));
        if (words.size() == 1 && !words.contains(Run.UNKNOWN)) {
            return new Result(words.iterator().next(), Set.of(), true);
        }
        Set<String> needed = new TreeSet<>();
        cubes.forEach(cube -> needed.addAll(cube.beyond()));
        boolean exact = needed.isEmpty();
        for (int i = 0; i < cubes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!cubes.get(i).word().equals(cubes.get(j).word())) {
                    conflict(cubes.get(i).values(), cubes.get(j).values(), needed);
                }
            }
        }
        return new Result(Run.UNKNOWN, needed, exact);
    }

    /** Adds the one fact in which two cubes conflict, if it is one. */
    private void conflict(Map<String, JsonNode> one, Map<String, JsonNode> other, Set<String> needed) {
        String only = null;
        for (Map.Entry<String, JsonNode> each : one.entrySet()) {
            JsonNode value = other.get(each.getKey());
            if (value != null && !value.equals(each.getValue())) {
                String told = representatives.told(each.getKey(), one.keySet());
                if (only != null && !only.equals(told)) {
                    return;
                }
                only = told;
            }
        }
        if (only != null) {
            needed.add(only);
        }
    }
}
