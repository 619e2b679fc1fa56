package ancillary.engine;

import ancillary.findings.Assessment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers the questions of an endpoint for a case under one rule book. Reads no clock, keeps nothing. */
public final class Assessor {

    private final RuleBook book;

    public Assessor(RuleBook book) {
        this.book = book;
    }

    /**
     * The whole answer.
     *
     * @param tree a case as {@link CaseReader} gave it
     * @param endpoint `eligibility` or `breaches`
     * @throws NotTotal if the rule book does not answer a question exactly once
     */
    public Assessment assess(ObjectNode tree, String endpoint) {
        Facts facts;
        try {
            facts = Facts.of(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the case was not read by the reader", e);
        }
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        Run run = Run.of(book, facts, plan);
        return new Answer(book, facts, plan, run).assessment(digest(tree));
    }

    /** A digest of the case that does not depend on the order of its properties. */
    static String digest(JsonNode tree) {
        Digest digest = new Digest();
        canonical(tree, digest);
        return digest.hex();
    }

    private static void canonical(JsonNode node, Digest digest) {
        if (node.isObject()) {
            digest.add("{");
            node.properties().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(each -> canonical(each.getValue(), digest.add(each.getKey())));
            digest.add("}");
        } else if (node.isArray()) {
            digest.add("[");
            node.forEach(each -> canonical(each, digest));
            digest.add("]");
        } else {
            digest.add(
                    node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString());
        }
    }
}
