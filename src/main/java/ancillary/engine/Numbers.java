package ancillary.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses numbers whose exponent makes them longer than any that a case can mean, before anything computes with them. */
final class Numbers {

    private static final int DIGITS = 20;

    private Numbers() {}

    static List<CaseFault> outOfBounds(JsonNode tree) {
        List<CaseFault> faults = new ArrayList<>();
        look(tree, "", faults);
        return faults;
    }

    private static void look(JsonNode node, String pointer, List<CaseFault> faults) {
        if (node.isNumber()) {
            int scale = node.decimalValue().scale();
            if (scale > DIGITS || scale < -DIGITS) {
                faults.add(new CaseFault(pointer, 0, 0, "is a number too large or too small"));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), pointer + "/" + i, faults);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                look(each.getValue(), pointer + "/" + Schemas.escaped(each.getKey()), faults);
            }
        }
    }
}
