package ancillary.engine;

import ancillary.findings.Assessment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Finds what would change a verdict: one fact otherwise, and everything else as it is. Every change was made in the case and
 * the question asked again before it is told. Of several values that bring the same word the nearest to the recorded one is
 * told, for a day, a length or a number on each side of it.
 */
public final class Changes {

    /** How many values of one kind are tried on one side of the recorded one. */
    private static final int STEPS = 60;

    private final RuleBook book;
    private final ObjectNode tree;
    private final String endpoint;
    private final Assessment.Verdict verdict;
    private final BooleanSupplier enough;
    private final List<Change> found = new ArrayList<>();
    private Instance instance;
    private Representatives representatives;

    /**
     * One fact otherwise.
     *
     * @param pointer JSON pointer of the fact
     * @param from what is recorded; null where nothing is
     * @param to what would be
     * @param word the verdict that would follow
     */
    public record Change(String pointer, JsonNode from, JsonNode to, String word) {}

    /**
     * What was found.
     *
     * @param whole whether every fact was tried before the time was up
     */
    public record Found(List<Change> changes, boolean whole) {}

    private Changes(
            RuleBook book, ObjectNode tree, String endpoint, Assessment.Verdict verdict, BooleanSupplier enough) {
        this.book = book;
        this.tree = tree;
        this.endpoint = endpoint;
        this.verdict = verdict;
        this.enough = enough;
    }

    /**
     * The changes of a single fact that change a verdict, in the order of the case.
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
        Facts facts = facts(tree);
        instance = asked(facts);
        if (instance == null) {
            return new Found(List.of(), true);
        }
        representatives = new Representatives(book, facts, instance);
        // Why: where a verdict stays although a fact is taken away, no value of that fact can change it, so the facts
        // that
        // matter are tried first and the others only while there is time.
        List<String> first = new ArrayList<>(verdict.needs());
        List<String> later = new ArrayList<>();
        for (String pointer : Leaves.of(tree)) {
            (matters(pointer) ? first : later).add(pointer);
        }
        first.forEach(this::tryFact);
        later.forEach(this::tryFact);
        found.sort((one, other) -> Answer.inOrderOfCase(one.pointer(), other.pointer()));
        return new Found(List.copyOf(found), !enough.getAsBoolean());
    }

    private boolean matters(String pointer) {
        if (enough.getAsBoolean() || verdict.verdict().equals(Run.UNKNOWN)) {
            return false;
        }
        ObjectNode without = tree.deepCopy();
        if (without.at(pointer.substring(0, pointer.lastIndexOf('/'))) instanceof ObjectNode owner) {
            owner.remove(pointer.substring(pointer.lastIndexOf('/') + 1));
        }
        return !verdict.verdict().equals(word(without));
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
                String word = changed(pointer, value);
                if (word != null) {
                    ofSide.putIfAbsent(word, value);
                }
            }
            ofSide.forEach((word, value) -> byWord.putIfAbsent(word, value));
        }
        byWord.forEach((word, value) -> found.add(new Change(pointer, from, value, word)));
    }

    /** The other verdict a value brings; null where it brings none, or none that is known. */
    private String changed(String pointer, JsonNode value) {
        ObjectNode other = tree.deepCopy();
        Pointers.set(other, pointer, value.deepCopy());
        String word = word(other);
        return word == null || word.equals(Run.UNKNOWN) || word.equals(verdict.verdict()) ? null : word;
    }

    /** The verdict in another case; null where that case cannot be, or the question does not arise in it. */
    private String word(ObjectNode other) {
        Facts facts = facts(other);
        if (facts == null || !Spans.backwards(facts).isEmpty()) {
            return null;
        }
        Instance same = asked(facts);
        if (same == null) {
            return null;
        }
        Plan plan = new Plan(book, facts).only(same.question(), verdict.subject(), verdict.against());
        if (plan.instances().isEmpty()) {
            return null;
        }
        return Run.of(book, facts, plan).word(plan.instances().get(0));
    }

    private Instance asked(Facts facts) {
        return new Plan(book, facts)
                .endpoint(endpoint).instances().stream()
                        .filter(each -> each.question().id().equals(verdict.question()))
                        .filter(each -> java.util.Objects.equals(each.question().about(), verdict.about()))
                        .filter(each -> each.subject().at().equals(verdict.subject()))
                        .filter(each -> java.util.Objects.equals(
                                each.against() == null ? null : each.against().at(), verdict.against()))
                        .findFirst()
                        .orElse(null);
    }

    private static Facts facts(ObjectNode tree) {
        try {
            return Facts.of(tree);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
