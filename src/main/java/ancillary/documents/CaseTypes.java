package ancillary.documents;

import ancillary.engine.CaseSchema;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a case can hold, as published: which places there are below a fact of a type. */
final class CaseTypes {

    static final String ROOT = "CaseFile";

    private static final String REFERENCE = "$ref";
    private static final JsonNode TYPES = CaseSchema.get().path("$defs");

    private CaseTypes() {}

    /** Whether a fact of the type can have something at the path, a property or several parted by `/`. */
    static boolean has(String type, String path) {
        return !at(type, path).isMissingNode();
    }

    /** The fact type of the items of the list at the path; empty where there is no list of facts. */
    static Optional<String> items(String type, String path) {
        JsonNode reference = at(type, path).path("items").path(REFERENCE);
        return reference.isMissingNode() ? Optional.empty() : Optional.of(name(reference));
    }

    /** Whether the property of the type can have the value, written as text. */
    static boolean can(String type, String property, String value) {
        JsonNode schema = at(type, property);
        if (schema.has("enum")) {
            for (JsonNode each : schema.path("enum")) {
                if (each.asText().equals(value)) {
                    return true;
                }
            }
            return false;
        }
        return !schema.path("type").asText().equals("boolean") || value.equals("true") || value.equals("false");
    }

    private static JsonNode at(String type, String path) {
        JsonNode schema = TYPES.path(type);
        for (String step : path.split("/", -1)) {
            schema = resolved(schema.path("properties").path(step));
        }
        return schema;
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has(REFERENCE) ? TYPES.path(name(schema.path(REFERENCE))) : schema;
    }

    private static String name(JsonNode reference) {
        return reference.asText().replaceFirst(".*/", "");
    }
}
