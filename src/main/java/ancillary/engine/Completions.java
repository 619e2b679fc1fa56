package ancillary.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works out an unknown verdict over the completions of its missing facts. The facts are split one at a time, each into
 * its representative values, until the verdict stands; values that no criterion still open could tell apart go on as one.
 * What is left is a tree of cubes, each a set of completions with one verdict. The verdict is unknown exactly when two
 * cubes differ, and a fact is needed exactly when two differing cubes conflict in that fact alone: then two completions
 * differ in nothing else. Completions no case could be are left out. What a fact made up for a split lacks, such as the one
 * entry of a list, is asked for by that list; it is looked into only where everything else comes to one word.
 */
final class Completions {

    static final int RUNS = 2_000;

    /** How many runs may go into what was made up for a split, where nothing else keeps the verdict open. */
    private static final int WITHIN = 200;

    /** Of how many facts missing at once: where more are, one of them turns the verdict sooner or later. */
    private static final int FEW = 5;

    private final Representatives representatives;
    private final Likeness likeness;
    private final Set<String> limbs;
    private final Reruns reruns;
    private final List<Cube> cubes = new ArrayList<>();
    private final List<Leaf> loose = new ArrayList<>();
    private final int most;
    private int runs;
    private int looks;
    private boolean gaveUp;

    /** What completing comes to: the word, and what is needed where it is unknown. */
    record Result(String word, Set<String> needs, boolean exact) {}

    /** Values that go on as one, by the first of them. */
    private record Branch(JsonNode first, Reruns.Tried tried, Set<JsonNode> values) {}

    /** Completions that are unknown still, for want of nothing but what a fact made up for a split lacks. */
    private record Leaf(Map<String, JsonNode> values, Reruns.Tried tried) {}

    private Completions(RuleBook book, Facts facts, Instance instance, int most, boolean merging) {
        this.most = most;
        this.representatives = new Representatives(book, facts, instance);
        this.limbs = Edges.limbs(instance);
        this.likeness = merging ? new Likeness(book, facts, limbs) : null;
        this.reruns = new Reruns(book, facts, instance, representatives, limbs, merging);
    }

    /** Completes a verdict the rules left unknown for want of these facts. */
    static Result of(RuleBook book, Facts facts, Instance instance, Set<String> needs) {
        Allowance allowance = new Allowance();
        return of(book, facts, instance, needs, allowance, allowance.left(at(instance)));
    }

    /**
     * The same, out of what an answer may still take.
     *
     * @param allowance how many runs that is; it is lowered by those made here
     * @param left how many of them this question may take
     */
    static Result of(RuleBook book, Facts facts, Instance instance, Set<String> needs, Allowance allowance, int left) {
        int most = Math.min(left, instance.question().completions());
        Completions completions = new Completions(book, facts, instance, most, true);
        Result result = completions.of(needs);
        allowance.take(at(instance), Math.min(completions.runs, most));
        return result;
    }

    private static String at(Instance instance) {
        return instance.subject().at();
    }

    /** The same with every value tried on its own, which comes to the same and takes more runs. */
    static Result apart(RuleBook book, Facts facts, Instance instance, Set<String> needs, int most) {
        return new Completions(book, facts, instance, most, false).of(needs);
    }

    private Result of(Set<String> needs) {
        Reruns.Tried asItIs = new Reruns.Tried(Run.UNKNOWN, needs, limbs, null);
        return explore(Map.of(), Map.of(), asItIs) ? result() : new Result(Run.UNKNOWN, needs, false);
    }

    /** Splits until every cube stands; false once there would be too many runs. */
    private boolean explore(Map<String, Set<JsonNode>> cube, Map<String, JsonNode> chosen, Reruns.Tried tried) {
        boolean unknown = tried.word().equals(Run.UNKNOWN);
        String fact = unknown ? representatives.next(tried.needs(), cube.keySet()) : null;
        if (fact == null) {
            Set<String> beyond = unknown ? representatives.beyond(tried.needs(), cube.keySet()) : Set.of();
            cubes.add(new Cube(cube, tried.word(), beyond));
            if (unknown && beyond.isEmpty()) {
                loose.add(new Leaf(chosen, tried));
            }
            return true;
        }
        String other = representatives.instead(fact, tried.needs());
        return split(fact, cube, chosen, tried) && (other == null || split(other, cube, chosen, tried));
    }

    private boolean split(
            String fact, Map<String, Set<JsonNode>> cube, Map<String, JsonNode> chosen, Reruns.Tried tried) {
        Map<Object, Branch> branches = new LinkedHashMap<>();
        for (List<JsonNode> alike : alike(fact, tried)) {
            Map<String, JsonNode> values = new LinkedHashMap<>(chosen);
            values.put(fact, alike.get(0));
            if (++runs > most) {
                return false;
            }
            Reruns.Tried next = reruns.with(values);
            if (next != null) {
                branches.computeIfAbsent(
                                mark(fact, alike.get(0), next),
                                key -> new Branch(alike.get(0), next, new LinkedHashSet<>()))
                        .values()
                        .addAll(alike);
            }
        }
        for (Branch branch : branches.values()) {
            Map<String, JsonNode> values = new LinkedHashMap<>(chosen);
            values.put(fact, branch.first());
            if (!explore(Cube.with(cube, fact, branch.values()), values, branch.tried())) {
                return false;
            }
        }
        return true;
    }

    private Iterable<List<JsonNode>> alike(String fact, Reruns.Tried tried) {
        List<JsonNode> values = representatives.of(fact);
        String property = representatives.property(fact);
        return property == null || likeness == null
                ? values.stream().map(List::of).toList()
                : likeness.classes(property, values, tried.open());
    }

    /** What two values must have in common to go on as one. */
    private Object mark(String fact, JsonNode value, Reruns.Tried tried) {
        String property = representatives.property(fact);
        if (likeness == null) {
            return List.of(value);
        }
        if (!tried.word().equals(Run.UNKNOWN)) {
            return tried.word();
        }
        return property != null && !value.isArray() && likeness.settled(property, tried.open())
                ? tried.mark()
                : List.of(value);
    }

    private Result result() {
        Set<String> words = new TreeSet<>();
        cubes.forEach(cube -> words.add(cube.word()));
        if (words.size() == 1 && !words.contains(Run.UNKNOWN)) {
            return new Result(words.iterator().next(), Set.of(), true);
        }
        if (words.size() == 2
                && words.remove(Run.UNKNOWN)
                && settles(words.iterator().next())) {
            return new Result(words.iterator().next(), Set.of(), true);
        }
        Set<String> needed = new TreeSet<>();
        cubes.forEach(cube -> needed.addAll(cube.beyond()));
        boolean exact = needed.isEmpty() && !gaveUp;
        for (int i = 0; i < cubes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!cubes.get(i).word().equals(cubes.get(j).word())) {
                    conflict(cubes.get(i), cubes.get(j), needed);
                }
            }
        }
        return new Result(Run.UNKNOWN, needed, exact);
    }

    /** Whether every completion that is unknown still would come to this word, whatever the facts made up for it are like. */
    private boolean settles(String word) {
        long unknown =
                cubes.stream().filter(cube -> cube.word().equals(Run.UNKNOWN)).count();
        return unknown == loose.size() && loose.stream().allMatch(leaf -> comesTo(word, leaf));
    }

    private boolean comesTo(String word, Leaf leaf) {
        if (!leaf.tried().word().equals(Run.UNKNOWN)) {
            return leaf.tried().word().equals(word);
        }
        Set<String> lacking = new TreeSet<>(leaf.tried().needs());
        lacking.removeAll(leaf.values().keySet());
        if (lacking.isEmpty()) {
            return representatives.offences(leaf.tried().needs());
        }
        String fact = lacking.size() > FEW ? null : representatives.fewest(lacking);
        if (fact == null) {
            gaveUp = true;
            return false;
        }
        String other = representatives.instead(fact, lacking);
        return comesTo(word, leaf, fact) && (other == null || comesTo(word, leaf, other));
    }

    private boolean comesTo(String word, Leaf leaf, String fact) {
        for (List<JsonNode> alike : alike(fact, leaf.tried())) {
            Map<String, JsonNode> values = new LinkedHashMap<>(leaf.values());
            values.put(fact, alike.get(0));
            if (++looks > WITHIN) {
                gaveUp = true;
                return false;
            }
            Reruns.Tried next = reruns.with(values);
            if (next != null && !comesTo(word, new Leaf(values, next))) {
                return false;
            }
        }
        return true;
    }

    /** Adds the one fact in which two cubes conflict, if it is one, or both where the one has what stands in the other's stead. */
    private void conflict(Cube one, Cube other, Set<String> needed) {
        List<String> parting = one.parting(other);
        if (!parting.isEmpty()) {
            needed.addAll(parting);
            return;
        }
        String only = null;
        for (String fact : one.values().keySet()) {
            if (one.conflicts(other, fact)) {
                String told = representatives.told(fact, one.values().keySet());
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
