package ancillary.engine;

import ancillary.facts.CaseFile;
import ancillary.facts.Placed;
import ancillary.findings.Recorded;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case flattened: every fact by its pointer, and every list that is recorded. */
final class Facts {

    private final ObjectNode tree;
    private final CaseFile root;
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final List<Recorded> recorded = new ArrayList<>();

    private Facts(ObjectNode tree, CaseFile root) {
        this.tree = tree;
        this.root = root;
    }

    /**
     * Binds a tree that the schema has already found good.
     *
     * @throws JsonProcessingException for a value the schema cannot rule out, such as the 30th of February
     */
    static Facts of(ObjectNode tree) throws JsonProcessingException {
        ObjectNode entered = tree.deepCopy();
        Releases.enter(entered);
        return asEntered(entered);
    }

    /** Binds a tree as it stands: what it leaves out was taken from elsewhere in it before, as far as that is there. */
    static Facts asEntered(ObjectNode tree) throws JsonProcessingException {
        ObjectNode marked = tree.deepCopy();
        mark(marked, Shape.of(CaseFile.class), "", null);
        Facts facts = new Facts(tree, Json.mapper().treeToValue(marked, CaseFile.class));
        facts.collect(facts.root);
        return facts;
    }

    /** Gives every fact its pointer and its parent's. */
    private static void mark(JsonNode node, Shape shape, String at, String parent) {
        ((ObjectNode) node).put("at", at).put("parent", parent);
        for (Shape.Part part : shape.parts()) {
            JsonNode below = node.get(part.name());
            if (below == null || part.facts() == null) {
                continue;
            }
            Shape next = Shape.of(part.facts());
            if (!part.many()) {
                mark(below, next, at + "/" + part.name(), at);
            }
            for (int i = 0; part.many() && i < below.size(); i++) {
                mark(below.get(i), next, at + "/" + part.name() + "/" + i, at);
            }
        }
    }

    private void collect(Placed fact) {
        placed.put(fact.at(), fact);
        for (Shape.Part part : Shape.of(fact.getClass()).parts()) {
            Object value = part.of(fact);
            if (value instanceof Placed below) {
                collect(below);
            } else if (value instanceof List<?> list) {
                recorded.add(new Recorded(fact.at(), part.name()));
                list.stream().filter(Placed.class::isInstance).forEach(below -> collect((Placed) below));
            }
        }
    }

    CaseFile root() {
        return root;
    }

    ObjectNode tree() {
        return tree;
    }

    Placed at(String pointer) {
        return placed.get(pointer);
    }

    List<Recorded> recorded() {
        return recorded;
    }

    /** Every fact, in the order of the case. */
    Iterable<Placed> all() {
        return placed.values();
    }
}
