package ancillary.engine;

import ancillary.facts.CaseFile;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Asks one verdict of a case again with facts otherwise. */
final class Retrial {

    private final RuleBook book;
    private final ObjectNode tree;
    private final List<Question> questions;
    private final Assessment.Verdict verdict;

    /**
     * What came out.
     *
     * @param word the verdict, as the rules leave it
     * @param limbs the outcome of each of its tests, with what an unknown one lacks
     */
    record Outcome(String word, Set<String> limbs) {}

    Retrial(RuleBook book, ObjectNode tree, String endpoint, Assessment.Verdict verdict) {
        this.book = book;
        this.tree = tree;
        this.verdict = verdict;
        this.questions = book.questions().stream()
                .filter(each -> each.endpoint().equals(endpoint)
                        && each.id().equals(verdict.question())
                        && Objects.equals(each.about(), verdict.about()))
                .toList();
    }

    /** What comes out with these values; null where such a case cannot be, or the question does not arise in it. */
    Outcome with(Map<String, JsonNode> values) {
        ObjectNode other = tree.deepCopy();
        values.forEach((pointer, value) -> Pointers.set(other, pointer, value.deepCopy()));
        return of(other);
    }

    /** What comes out with a fact taken away; null as above. */
    Outcome without(String pointer) {
        if (due(pointer)) {
            return null;
        }
        ObjectNode other = tree.deepCopy();
        int end = pointer.lastIndexOf('/');
        if (other.at(pointer.substring(0, end)) instanceof ObjectNode owner) {
            owner.remove(pointer.substring(end + 1));
        }
        return of(other);
    }

    /** Whether no case may lack it. */
    private static boolean due(String pointer) {
        Class<?> owner = CaseFile.class;
        Shape.Part part = null;
        for (String step : pointer.substring(1).split("/")) {
            if (!step.matches("\\d+")) {
                part = Shape.of(owner).part(step);
                if (part == null) {
                    return false;
                }
                owner = part.type();
            }
        }
        return part != null && part.said() != null && part.said().required();
    }

    private Outcome of(ObjectNode other) {
        Facts facts = facts(other);
        Instance same = facts == null || !Spans.backwards(facts).isEmpty() ? null : asked(facts);
        if (same == null) {
            return null;
        }
        Plan plan = new Plan(book, facts).only(same.question(), verdict.subject(), verdict.against());
        Run run = Run.of(book, facts, plan);
        Instance instance = plan.instances().get(0);
        Set<String> limbs = new TreeSet<>();
        for (String key : instance.limbs()) {
            Ask ask = plan.asks().all().get(key);
            limbs.add(key + " " + run.outcome(ask) + " " + run.needs(ask));
        }
        return new Outcome(run.word(instance), limbs);
    }

    /** The verdict's place in the questions that a case raises; null where it is not among them. */
    Instance asked(Facts facts) {
        return questions.stream()
                .flatMap(each -> new Plan(book, facts).only(each).instances().stream())
                .filter(each -> each.subject().at().equals(verdict.subject()))
                .filter(each -> Objects.equals(
                        each.against() == null ? null : each.against().at(), verdict.against()))
                .findFirst()
                .orElse(null);
    }

    /** The facts of a case; null where a value in it cannot be. */
    static Facts facts(ObjectNode tree) {
        try {
            return Facts.of(tree);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
