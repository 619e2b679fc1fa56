package ancillary.engine;

import ancillary.facts.CaseFile;
import ancillary.facts.Offence;
import ancillary.facts.Placed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The facts of a case that can each be otherwise by themselves: its plain values, and an offence as a whole. */
final class Leaves {

    private Leaves() {}

    /** JSON pointers, in the order of the case. */
    static List<String> of(ObjectNode tree) {
        List<String> leaves = new ArrayList<>();
        collect(tree, CaseFile.class, "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, Class<? extends Placed> type, String at, List<String> leaves) {
        for (Shape.Part part : Shape.of(type).parts()) {
            JsonNode below = node.get(part.name());
            String pointer = at + "/" + part.name();
            if (below == null) {
                continue;
            }
            if (part.facts() == Offence.class || (part.facts() == null && !part.many())) {
                leaves.add(pointer);
            } else if (part.facts() != null && !part.many()) {
                collect(below, part.facts(), pointer, leaves);
            } else if (part.facts() != null) {
                for (int i = 0; i < below.size(); i++) {
                    collect(below.get(i), part.facts(), pointer + "/" + i, leaves);
                }
            }
        }
    }
}
