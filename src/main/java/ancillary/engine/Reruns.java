package ancillary.engine;

import ancillary.findings.Asked;
import ancillary.findings.Outcome;
import ancillary.findings.Standing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One verdict run again with facts otherwise. A run in which every test finds what it may read as it was in some run before,
 * and the questions are laid out alike, is not made: what is known of the tests then, and of the word, stands.
 */
final class Reruns {

    private final RuleBook book;
    private final Facts facts;
    private final Instance instance;
    private final Representatives representatives;
    private final Set<String> limbs;
    private final Rules rules;
    private final boolean remembering;
    private final Map<List<Object>, Integer> layouts = new HashMap<>();
    private final Map<Read, Stood> tests = new HashMap<>();
    private final Map<Told, String> words = new HashMap<>();
    private final Map<String, Map<String, Boolean>> readers = new HashMap<>();

    /**
     * One completion tried.
     *
     * @param open the criteria that are not decided yet
     * @param mark the outcome of every limb, and what it lacks
     */
    record Tried(String word, Set<String> needs, Set<String> open, Object mark) {}

    /** What a test came to, and what it lacks where that is unknown. */
    private record Stood(Outcome outcome, Set<String> needs) {}

    /** A test, by how the questions are laid out and what it may read of the values. */
    private record Read(int layout, String test, Map<String, JsonNode> values) {}

    /** Everything a word follows from. */
    private record Told(int layout, Map<String, Stood> tests) {}

    Reruns(
            RuleBook book,
            Facts facts,
            Instance instance,
            Representatives representatives,
            Set<String> limbs,
            boolean remembering) {
        this.book = book;
        this.facts = facts;
        this.instance = instance;
        this.representatives = representatives;
        this.limbs = limbs;
        this.rules = book.plain().of(instance.question().limbs(), book.tables());
        this.remembering = remembering;
    }

    /** What comes out with these values, by their pointers; null where no case could be so. */
    Tried with(Map<String, JsonNode> values) {
        Facts completed = completed(values);
        if (!Spans.backwards(completed).isEmpty()) {
            return null;
        }
        Plan plan = new Plan(book, completed)
                .only(
                        instance.question(),
                        instance.subject().at(),
                        instance.against() == null ? null : instance.against().at());
        Instance same = plan.instances().get(0);
        int layout = layouts.computeIfAbsent(plan.inserts(), key -> layouts.size());
        Map<String, Stood> stood = new LinkedHashMap<>();
        for (String limb : same.limbs()) {
            stood.put(limb, remembering ? known(plan.asks().all().get(limb), layout, values) : null);
        }
        String word = stood.containsValue(null) ? null : words.get(new Told(layout, stood));
        if (word == null) {
            Run run = run(completed, plan, stood);
            stood.replaceAll((limb, before) ->
                    before != null ? before : learnt(run, plan.asks().all().get(limb), layout, values));
            word = run.word(same);
            words.put(new Told(layout, stood), word);
        }
        return tried(word, stood, same);
    }

    /** Runs the rules for the tests that are not known, and the logic of the verdict over all. */
    private Run run(Facts completed, Plan plan, Map<String, Stood> stood) {
        Map<String, Ask> asks = plan.asks().all();
        List<Ask> open = new ArrayList<>();
        Set<String> looked = new TreeSet<>();
        stood.forEach((limb, known) -> {
            if (known == null) {
                open.add(asks.get(limb));
                looked.addAll(book.reads().others(asks.get(limb).criterion(), book.tables()));
            }
        });
        List<Object> inserts = new ArrayList<>();
        for (Object insert : plan.inserts()) {
            String key = insert instanceof Asked asked && !looked.contains(asked.criterion()) ? asked.getKey() : null;
            Stood known = key == null ? null : stood.get(key);
            if (known != null) {
                inserts.add(new Standing("criterion", key, known.outcome()));
            } else if (key == null || stood.containsKey(key)) {
                inserts.add(insert);
            }
        }
        return Run.of(rules, book.tables(), completed, inserts, open);
    }

    private Tried tried(String word, Map<String, Stood> stood, Instance same) {
        Set<String> needs = new TreeSet<>(same.gaps());
        Set<String> open = new TreeSet<>();
        stood.forEach((limb, each) -> {
            needs.addAll(each.needs());
            if (each.outcome() == Outcome.UNKNOWN) {
                open.add(limb.substring(0, limb.indexOf(' ')));
            }
        });
        // While it is not settled of what the tests are asked, every one the verdict may ask is still to be decided.
        return new Tried(word, needs, same.gaps().isEmpty() ? open : limbs, List.of(stood, same.gaps()));
    }

    private Facts completed(Map<String, JsonNode> values) {
        ObjectNode tree = facts.tree().deepCopy();
        values.forEach((pointer, value) -> Pointers.set(tree, pointer, value.deepCopy()));
        try {
            return Facts.asEntered(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a representative value cannot be read", e);
        }
    }

    /** What a test is known to come to; null where that is not known. */
    private Stood known(Ask ask, int layout, Map<String, JsonNode> values) {
        if (ask.asked() == null) {
            return ask.needs() == null
                    ? new Stood(Outcome.NOT_MET, Set.of())
                    : new Stood(Outcome.UNKNOWN, Set.of(ask.needs()));
        }
        return tests.get(read(ask, layout, values));
    }

    private Stood learnt(Run run, Ask ask, int layout, Map<String, JsonNode> values) {
        Stood stood = new Stood(run.outcome(ask), run.needs(ask));
        if (remembering && ask.asked() != null) {
            tests.put(read(ask, layout, values), stood);
        }
        return stood;
    }

    private Read read(Ask ask, int layout, Map<String, JsonNode> values) {
        String criterion = ask.criterion().id();
        Map<String, JsonNode> seen = new HashMap<>();
        values.forEach((pointer, value) -> {
            if (readers.computeIfAbsent(criterion, each -> new HashMap<>())
                    .computeIfAbsent(pointer, each -> mayRead(criterion, pointer))) {
                seen.put(pointer, value);
            }
        });
        return new Read(layout, ask.key(), seen);
    }

    /** Whether a criterion may read a fact or anything in it; so it is where the pointer leads to no property. */
    private boolean mayRead(String criterion, String pointer) {
        String property = representatives.property(pointer);
        return property == null
                || !Collections.disjoint(
                        book.reads().of(book.criteria().get(criterion), book.tables()), Components.within(property));
    }
}
