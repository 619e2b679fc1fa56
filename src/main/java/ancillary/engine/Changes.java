package ancillary.engine;

import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds what would change a verdict: one fact otherwise, and everything else as it is; where a word takes more, the fewest
 * facts together that bring it. Every change was made in the case and the question asked again before it is told. Of several
 * values that bring the same word the nearest to the recorded one is told, for a day, a length or a number on each side of it.
 */
public final class Changes {

    /** How many values of one kind are tried on one side of the recorded one. */
    private static final int STEPS = 60;

    private final RuleBook book;
    private final ObjectNode tree;
    private final Retrial retrial;
    private final Assessment.Verdict verdict;
    private final BooleanSupplier enough;
    private final List<Change> found = new ArrayList<>();
    private final Levers levers = new Levers();
    private Representatives representatives;
    private Retrial.Outcome now;

    /**
     * One fact otherwise.
     *
     * @param pointer JSON pointer of the fact
     * @param from what is recorded; null where nothing is
     * @param to what would be
     */
    public record Step(String pointer, JsonNode from, JsonNode to) {}

    /**
     * A change of facts.
     *
     * @param steps one, or several that bring the word only together
     * @param word the verdict that would follow
     */
    public record Change(List<Step> steps, String word) {}

    /**
     * What was found.
     *
     * @param changes those of one fact in the order of the case, then those of several
     * @param whole whether every fact was tried before the time was up
     */
    public record Found(List<Change> changes, boolean whole) {}

    private Changes(
            RuleBook book, ObjectNode tree, String endpoint, Assessment.Verdict verdict, BooleanSupplier enough) {
        this.book = book;
        this.tree = tree;
        this.retrial = new Retrial(book, tree, endpoint, verdict);
        this.verdict = verdict;
        this.enough = enough;
    }

    /**
     * The smallest changes that change a verdict.
     *
     * @param tree the case as it was read
     * @param endpoint the endpoint it was asked of
     * @param verdict one verdict of the answer
     * @param enough asked before every attempt; true ends the search
     */
    public static Found of(
            RuleBook book, ObjectNode tree, String endpoint, Assessment.Verdict verdict, BooleanSupplier enough) {
        return new Changes(book, tree, endpoint, verdict, enough).find();
    }

    private Found find() {
        Facts facts = Retrial.facts(tree);
        Instance instance = retrial.asked(facts);
        if (instance == null) {
            return new Found(List.of(), true);
        }
        representatives = new Representatives(book, facts, instance);
        now = retrial.with(Map.of());
        // Why: where a verdict, or a test of it, stays although a fact is taken away, no value of that fact alone
        // changes
        // it, so the facts that the verdict turns on are tried first, and of the others those that a test turns on.
        Set<String> first = new LinkedHashSet<>(verdict.needs());
        Set<String> later = new LinkedHashSet<>();
        Leaves.of(tree).forEach(pointer -> sort(pointer, first, later));
        first.forEach(this::tryFact);
        later.forEach(this::tryFact);
        found.sort((one, other) -> Answer.inOrderOfCase(
                one.steps().get(0).pointer(), other.steps().get(0).pointer()));
        Set<String> known = new HashSet<>();
        found.forEach(each -> known.add(each.word()));
        Set<String> same = new HashSet<>(List.of(Run.UNKNOWN, verdict.verdict()));
        found.addAll(levers.together(retrial, known, same, enough));
        return new Found(List.copyOf(found), !enough.getAsBoolean());
    }

    private void sort(String pointer, Set<String> first, Set<String> later) {
        if (enough.getAsBoolean()) {
            return;
        }
        Retrial.Outcome without = retrial.without(pointer);
        if (without == null || !without.word().equals(now.word())) {
            first.add(pointer);
        } else if (!without.limbs().equals(now.limbs())) {
            later.add(pointer);
        }
    }

    private void tryFact(String pointer) {
        JsonNode recorded = tree.at(pointer);
        JsonNode from = recorded.isMissingNode() ? null : recorded;
        List<JsonNode> values = representatives.of(pointer);
        if (values.stream().anyMatch(each -> each.asText().equals("recorded"))) {
            return;
        }
        Map<String, JsonNode> byWord = new LinkedHashMap<>();
        for (List<JsonNode> side : Nearest.sides(from, values)) {
            Map<String, JsonNode> ofSide = new LinkedHashMap<>();
            for (JsonNode value : side.subList(0, Math.min(STEPS, side.size()))) {
                if (enough.getAsBoolean()) {
                    break;
                }
                String word = changed(new Step(pointer, from, value));
                if (word != null) {
                    ofSide.putIfAbsent(word, value);
                }
            }
            ofSide.forEach((word, value) -> byWord.putIfAbsent(word, value));
        }
        byWord.forEach((word, value) -> found.add(new Change(List.of(new Step(pointer, from, value)), word)));
    }

    /** The other verdict a step brings; null where it brings none, or none that is known. */
    private String changed(Step step) {
        Retrial.Outcome outcome = retrial.with(Map.of(step.pointer(), step.to()));
        if (outcome == null) {
            return null;
        }
        boolean undecided = outcome.word().equals(Run.UNKNOWN);
        if (!undecided && !outcome.word().equals(verdict.verdict())) {
            return outcome.word();
        }
        if (!outcome.limbs().equals(now.limbs())) {
            levers.keep(step, outcome.limbs());
        }
        return null;
    }
}
