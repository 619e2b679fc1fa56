package ancillary.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts values into a tree by JSON pointer, making what is missing on the way. */
final class Pointers {

    private Pointers() {}

    static void set(ObjectNode tree, String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode node = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            node = step(node, steps[i], steps[i + 1].matches("\\d+"));
        }
        String last = steps[steps.length - 1];
        if (node instanceof ObjectNode object) {
            object.set(last, value);
        } else if (node instanceof ArrayNode array) {
            fill(array, Integer.parseInt(last), false);
            array.set(Integer.parseInt(last), value);
        }
    }

    private static JsonNode step(JsonNode node, String step, boolean arrayBelow) {
        if (node instanceof ArrayNode array) {
            fill(array, Integer.parseInt(step), arrayBelow);
            return array.get(Integer.parseInt(step));
        }
        ObjectNode object = (ObjectNode) node;
        if (!object.has(step)) {
            object.set(step, arrayBelow ? object.arrayNode() : object.objectNode());
        }
        return object.get(step);
    }

    private static void fill(ArrayNode array, int place, boolean arrayBelow) {
        while (array.size() <= place) {
            array.add(arrayBelow ? array.arrayNode() : array.objectNode());
        }
    }
}
