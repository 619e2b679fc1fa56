package ancillary.engine;

import ancillary.facts.CaseFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A case as some criteria see it: without what none of them may read, which cannot change their findings. */
final class Seen {

    private final Set<String> read = new HashSet<>();

    private Seen(RuleBook book, Set<String> criteria) {
        for (String id : criteria) {
            read.addAll(book.reads().of(book.criteria().get(id), book.tables()));
        }
        for (String component : Set.copyOf(read)) {
            read.addAll(Spans.tied(component));
        }
    }

    /** The facts that are left; every one keeps its place. */
    static Facts by(RuleBook book, Set<String> criteria, Facts facts) {
        ObjectNode tree = facts.tree().deepCopy();
        new Seen(book, criteria).keep(tree, Shape.of(CaseFile.class), CaseFile.class.getSimpleName());
        try {
            return Facts.asEntered(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("less of a case cannot be read", e);
        }
    }

    private void keep(JsonNode node, Shape shape, String type) {
        for (Shape.Part part : shape.parts()) {
            JsonNode below = node.get(part.name());
            if (below == null) {
                continue;
            }
            if (Collections.disjoint(Components.within(type + "." + part.name()), read)) {
                ((ObjectNode) node).remove(part.name());
            } else if (part.facts() != null) {
                Shape next = Shape.of(part.facts());
                String name = part.facts().getSimpleName();
                if (part.many()) {
                    below.forEach(each -> keep(each, next, name));
                } else {
                    keep(below, next, name);
                }
            }
        }
    }
}
