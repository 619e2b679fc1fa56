package ancillary.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What a case records at a place, as people write it; what it does not record is a blank that names the place. */
final class Entries {

    static final String BLANK = "__________";

    private final ObjectNode tree;

    Entries(ObjectNode tree) {
        this.tree = tree;
    }

    /**
     * What stands at the named place, or at the first recorded one of several.
     *
     * @param names a place below `at`, or a list of them
     * @param otherwise what an absent value means, where the fact says so; missing where absence means not recorded
     */
    String at(JsonNode names, String at, JsonNode otherwise) {
        String pointer = place(names, at);
        JsonNode value = tree.at(pointer);
        if (value.isMissingNode()) {
            return otherwise.isMissingNode() ? blank(pointer) : otherwise.asText();
        }
        if (!value.isArray()) {
            return Said.of(value);
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(Said.of(each)));
        return texts.isEmpty() ? "none" : String.join("; ", texts);
    }

    private String place(JsonNode names, String at) {
        if (!names.isArray()) {
            return below(at, names.asText());
        }
        for (JsonNode name : names) {
            if (!tree.at(below(at, name.asText())).isMissingNode()) {
                return below(at, name.asText());
            }
        }
        return below(at, names.path(0).asText());
    }

    static String below(String at, String path) {
        return path.isEmpty() ? at : at + "/" + path;
    }

    static String blank(String what) {
        return BLANK + " (not recorded: " + what + ")";
    }
}
