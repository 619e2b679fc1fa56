package ancillary.engine;

import ancillary.engine.Changes.Step;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Facts that move a test of a verdict and not the verdict: two or three of them together may. Those that change one property
 * of several facts in the same way are told first, as of every count; others only for a word that nothing else brings.
 */
final class Levers {

    /** As many facts together as a reader can weigh. */
    private static final int MOST = 3;

    /** As many ways to one word as a reader can use. */
    private static final int WAYS = 6;

    private final List<Step> levers = new ArrayList<>();
    private final List<Set<String>> moves = new ArrayList<>();

    /** Keeps a step that leaves the verdict and moves its tests so, if none of that fact did before. */
    void keep(Step step, Set<String> limbs) {
        for (int i = 0; i < levers.size(); i++) {
            if (levers.get(i).pointer().equals(step.pointer()) && moves.get(i).equals(limbs)) {
                return;
            }
        }
        levers.add(step);
        moves.add(limbs);
    }

    /**
     * The fewest steps together that bring another word.
     *
     * @param known the words that one step brings
     * @param except the words nobody is told of
     * @param enough asked before every attempt; true ends the search
     */
    List<Changes.Change> together(Retrial retrial, Set<String> known, Set<String> except, BooleanSupplier enough) {
        List<Changes.Change> found = new ArrayList<>();
        for (int size = 2; size <= MOST && found.isEmpty(); size++) {
            List<List<Step>> all = new ArrayList<>();
            choose(0, size, List.of(), all);
            Set<String> refused = new HashSet<>(except);
            attempt(all.stream().filter(Levers::alike).toList(), retrial, refused, enough, found);
            refused.addAll(known);
            found.forEach(each -> refused.add(each.word()));
            attempt(all.stream().filter(each -> !alike(each)).toList(), retrial, refused, enough, found);
        }
        return found;
    }

    private static void attempt(
            List<List<Step>> all,
            Retrial retrial,
            Set<String> refused,
            BooleanSupplier enough,
            List<Changes.Change> found) {
        Map<String, Integer> ways = new HashMap<>();
        for (List<Step> steps : all) {
            if (enough.getAsBoolean()) {
                return;
            }
            Map<String, JsonNode> values = new LinkedHashMap<>();
            steps.forEach(each -> values.put(each.pointer(), each.to()));
            Retrial.Outcome outcome = retrial.with(values);
            if (outcome != null
                    && !refused.contains(outcome.word())
                    && ways.merge(outcome.word(), 1, Integer::sum) <= WAYS) {
                found.add(new Changes.Change(steps, outcome.word()));
            }
        }
    }

    private void choose(int from, int left, List<Step> chosen, List<List<Step>> all) {
        if (left == 0) {
            all.add(chosen);
            return;
        }
        for (int i = from; i < levers.size(); i++) {
            Step next = levers.get(i);
            if (chosen.stream().noneMatch(each -> touches(each.pointer(), next.pointer()))) {
                List<Step> more = new ArrayList<>(chosen);
                more.add(next);
                choose(i + 1, left - 1, List.copyOf(more), all);
            }
        }
    }

    private static boolean touches(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    /** Whether the steps change one property of several facts of one list in the same way. */
    private static boolean alike(List<Step> steps) {
        Step first = steps.get(0);
        return steps.stream()
                .allMatch(each -> kind(each).equals(kind(first)) && each.to().equals(first.to()));
    }

    private static String kind(Step step) {
        return step.pointer().replaceAll("/\\d+", "");
    }
}
