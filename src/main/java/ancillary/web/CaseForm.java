package ancillary.web;

import ancillary.engine.CaseFault;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case as it travels with a page: what is recorded, what was typed and cannot be read, and what is wrong. Nothing of it is
 * kept anywhere else.
 */
final class CaseForm {

    private final Words words;
    private final ObjectNode tree;
    private final Map<String, Map<String, List<String>>> typed = new TreeMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    CaseForm(Words words, ObjectNode tree) {
        this.words = words;
        this.tree = tree;
    }

    /** Whether a case is more than may be asked about. */
    static boolean tooLarge(String json) {
        return json.getBytes(StandardCharsets.UTF_8).length > Json.BYTES;
    }

    /** The case a page carried; null where it is none. */
    static CaseForm carried(Words words, String json) {
        try {
            JsonNode tree = json.isEmpty() ? null : Json.mapper().readTree(json);
            return tree instanceof ObjectNode object ? new CaseForm(words, object) : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    ObjectNode tree() {
        return tree;
    }

    /** The case as it travels: escaped where it is shown. */
    String json() {
        return tree.toString();
    }

    /** Each fault by the JSON pointer of its field. */
    Map<String, String> faults() {
        return faults;
    }

    void fault(String pointer, String said) {
        faults.putIfAbsent(pointer, said);
    }

    /** The parts a property is shown in: as typed where that could not be read, else as recorded. */
    Map<String, List<String>> parts(Slot slot, String pointer) {
        Map<String, List<String>> kept = typed.get(pointer);
        return kept != null ? kept : Entry.shown(slot, Tree.at(tree, pointer));
    }

    /** Takes over what was typed. */
    void apply(Posted posted) {
        Map<String, Map<String, List<String>>> fields = new LinkedHashMap<>();
        posted.values().forEach((name, values) -> {
            int mark = name.indexOf('~');
            String pointer = mark < 0 ? name : name.substring(0, mark);
            if (!pointer.matches(".*/\\d+") && Slot.at(pointer) != null) {
                fields.computeIfAbsent(pointer, any -> new LinkedHashMap<>())
                        .put(mark < 0 ? "" : name.substring(mark + 1), values);
            }
        });
        fields.forEach(this::apply);
    }

    private void apply(String pointer, Map<String, List<String>> parts) {
        Slot slot = Slot.at(pointer);
        if (slot.kind() == Slot.Kind.FACT) {
            return;
        }
        JsonNode before = Tree.at(tree, pointer);
        if (slot.kind() == Slot.Kind.FACTS && before != null && !before.isEmpty()) {
            return;
        }
        JsonNode value;
        try {
            value = Entry.read(slot, parts);
        } catch (Entry.Unreadable e) {
            typed.put(pointer, parts);
            fault(pointer, words.get(e.getMessage(), words.label(slot).toLowerCase(java.util.Locale.ROOT)));
            value = null;
        }
        if (value != null) {
            Tree.set(tree, pointer, value);
        } else if (before != null) {
            Tree.remove(tree, pointer);
        }
    }

    /** Adds an element to a list, or an object where there is none, and says where it stands. */
    String add(String pointer, ObjectNode element) {
        Slot slot = Slot.at(pointer);
        if (slot == null || slot.kind() != Slot.Kind.FACTS) {
            return null;
        }
        JsonNode list = Tree.at(tree, pointer);
        if (!(list instanceof ArrayNode)) {
            list = tree.arrayNode();
            Tree.set(tree, pointer, list);
        }
        ((ArrayNode) list).add(element);
        return pointer + "/" + (list.size() - 1);
    }

    /** The case as a document, with every fault of it noted; null where there is any. */
    ObjectNode checked() {
        if (!faults.isEmpty()) {
            return null;
        }
        try {
            return CaseReader.read(json().getBytes(StandardCharsets.UTF_8));
        } catch (CaseFaults e) {
            for (CaseFault each : e.faults()) {
                boolean lacking = each.detail().endsWith(" is required");
                fault(each.pointer(), lacking ? words.get("errorRequired") : each.detail());
            }
            return null;
        }
    }
}
