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
     * @param spec of the field: `otherwise` says what an absent value means, where the fact says so; `as: text` keeps it as
     *     it stands, `as: name` writes a constant as a name
     */
    String at(JsonNode names, String at, JsonNode spec) {
        String pointer = place(names, at);
        JsonNode value = tree.at(pointer);
        if (value.isMissingNode()) {
            return spec.has("otherwise") ? spec.path("otherwise").asText() : blank(pointer);
        }
        if (value.isTextual() && spec.has("as")) {
            return spec.path("as").asText().equals("name") ? Said.name(value.asText()) : value.asText();
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
