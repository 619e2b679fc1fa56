package ancillary.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads and changes a case by JSON pointer. */
final class Tree {

    private Tree() {}

    /** What stands there; null where nothing does. */
    static JsonNode at(JsonNode tree, String pointer) {
        JsonNode found = tree.at(pointer);
        return found.isMissingNode() ? null : found;
    }

    /** Puts a value there, making objects on the way, but never an element of a list. */
    static void set(ObjectNode tree, String pointer, JsonNode value) {
        JsonNode node = tree;
        String[] steps = pointer.substring(1).split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode next = node.isArray() ? node.get(Integer.parseInt(steps[i])) : node.get(steps[i]);
            if (next == null && node instanceof ObjectNode object && !steps[i + 1].matches("\\d+")) {
                next = object.putObject(steps[i]);
            }
            if (next == null) {
                return;
            }
            node = next;
        }
        if (node instanceof ObjectNode object) {
            object.set(steps[steps.length - 1], value);
        }
    }

    /** Takes away what stands there, and every object above it that is left empty, up to the nearest list. */
    static void remove(ObjectNode tree, String pointer) {
        JsonNode parent = at(tree, parent(pointer));
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
        } else if (parent instanceof ObjectNode object && object.remove(name) != null) {
            String above = parent(pointer);
            if (object.isEmpty() && !above.isEmpty() && !above.matches(".*/\\d+")) {
                remove(tree, above);
            }
        }
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
