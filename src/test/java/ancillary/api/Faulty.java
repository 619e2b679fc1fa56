package ancillary.api;

import ancillary.engine.CaseSchema;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes from the published schema itself one document for each way of breaking each keyword at each kind of place. */
final class Faulty {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HOME = "#/$defs/";

    private final JsonNode definitions = CaseSchema.get().path("$defs");
    private final List<Document> documents = new ArrayList<>();

    private Faulty() {}

    /** A document with one fault, and where that fault is. */
    record Document(String name, String pointer, JsonNode body) {}

    /** A kind of object and the shortest way to one. */
    private record Place(String definition, List<String> steps) {}

    static List<Document> documents() {
        Faulty faulty = new Faulty();
        faulty.places().forEach(faulty::breakAt);
        return faulty.documents;
    }

    /** The least document that reaches each kind of object: each must be a case. */
    static List<Document> least() {
        Faulty faulty = new Faulty();
        return faulty.places().stream()
                .map(place -> new Document(place.definition(), "", faulty.document(place)))
                .toList();
    }

    private List<Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        Deque<Place> open = new ArrayDeque<>(List.of(new Place("CaseFile", List.of())));
        while (!open.isEmpty()) {
            Place place = open.poll();
            JsonNode properties = definitions.path(place.definition()).path("properties");
            if (properties.isMissingNode() || places.putIfAbsent(place.definition(), place) != null) {
                continue;
            }
            properties.properties().forEach(each -> {
                boolean list = each.getValue().has("items");
                JsonNode reference = list
                        ? each.getValue().path("items").path("$ref")
                        : each.getValue().path("$ref");
                if (!reference.isMissingNode()) {
                    List<String> steps = new ArrayList<>(place.steps());
                    steps.add(each.getKey());
                    if (list) {
                        steps.add("0");
                    }
                    open.add(new Place(reference.asText().substring(HOME.length()), steps));
                }
            });
        }
        return List.copyOf(places.values());
    }

    private void breakAt(Place place) {
        JsonNode definition = definitions.path(place.definition());
        add(place, "unheardOf", "additionalProperties", NODES.numberNode(1));
        definition.path("required").forEach(each -> add(place, each.asText(), "required", null));
        definition.path("properties").properties().forEach(each -> {
            add(place, each.getKey(), "null", NODES.nullNode());
            value(place, each.getKey(), each.getKey(), each.getValue());
        });
    }

    private void value(Place place, String property, String label, JsonNode written) {
        JsonNode schema = resolved(written);
        String type = schema.path("type").asText();
        add(place, property, "type", type.equals("string") ? NODES.booleanNode(true) : NODES.textNode("x"));
        if (schema.has("enum") || schema.has("const")) {
            add(place, property, "enum", NODES.textNode("NOT_ONE_OF_THEM"));
        }
        if (schema.has("pattern")) {
            add(place, property, "pattern", NODES.textNode("~"));
        }
        if (schema.path("format").asText().equals("date")) {
            add(place, property, "a day that does not exist", NODES.textNode("2026-02-30"));
        }
        if (schema.path("format").asText().equals("date-time")) {
            add(place, property, "an hour that does not exist", NODES.textNode("2026-02-03T25:00:00Z"));
        }
        if (schema.has("maxLength")) {
            add(
                    place,
                    property,
                    "maxLength",
                    NODES.textNode("x".repeat(schema.path("maxLength").asInt() + 1)));
        }
        if (schema.has("minimum")) {
            add(
                    place,
                    property,
                    "minimum",
                    NODES.numberNode(schema.path("minimum").asInt() - 1));
        }
        if (type.equals("integer")) {
            add(place, property, "not a whole number", NODES.numberNode(1.5));
            add(place, property, "an exponent", NODES.numberNode(new java.math.BigDecimal("1E+99999")));
            add(place, property, "too large to hold", NODES.numberNode(99_999_999_999L));
        }
        if (schema.path("minItems").asInt() > 0) {
            add(place, property, "minItems", NODES.arrayNode());
        }
        if (schema.has("items")) {
            add(place, property, "item null", NODES.arrayNode().add(NODES.nullNode()), "/0");
            String itemType = resolved(schema.path("items")).path("type").asText();
            add(
                    place,
                    property,
                    "item type",
                    NODES.arrayNode().add(itemType.equals("string") ? NODES.booleanNode(true) : NODES.textNode("x")),
                    "/0");
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? definitions.path(schema.path("$ref").asText().substring(HOME.length()))
                : schema;
    }

    private void add(Place place, String property, String keyword, JsonNode value) {
        add(place, property, keyword, value, "");
    }

    private void add(Place place, String property, String keyword, JsonNode value, String below) {
        ObjectNode document = document(place);
        String at = place.steps().isEmpty() ? "" : "/" + String.join("/", place.steps());
        ObjectNode object = (ObjectNode) document.at(at);
        if (value == null) {
            object.remove(property);
        } else {
            object.set(property, value);
        }
        String name = place.definition() + "." + property + " " + keyword;
        documents.add(new Document(name, at + "/" + property + below, document));
    }

    private ObjectNode document(Place place) {
        ObjectNode root = least("CaseFile");
        JsonNode node = root;
        String definition = "CaseFile";
        for (int i = 0; i < place.steps().size(); i++) {
            String step = place.steps().get(i);
            JsonNode property = definitions.path(definition).path("properties").path(step);
            boolean list = property.has("items");
            definition = (list ? property.path("items") : property)
                    .path("$ref")
                    .asText()
                    .substring(HOME.length());
            ObjectNode child = least(definition);
            ((ObjectNode) node).set(step, list ? NODES.arrayNode().add(child) : child);
            node = child;
            i += list ? 1 : 0;
        }
        return root;
    }

    private ObjectNode least(String definition) {
        ObjectNode object = NODES.objectNode();
        for (JsonNode required : definitions.path(definition).path("required")) {
            JsonNode schema =
                    resolved(definitions.path(definition).path("properties").path(required.asText()));
            object.set(required.asText(), sample(schema));
        }
        return object;
    }

    private JsonNode sample(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.has("const")) {
            return schema.path("const");
        }
        return switch (schema.path("type").asText() + " "
                + schema.path("format").asText()) {
            case "array " ->
                schema.path("minItems").asInt() == 0
                        ? NODES.arrayNode()
                        : NODES.arrayNode().add(sample(resolved(schema.path("items"))));
            case "object " -> NODES.objectNode();
            case "boolean " -> NODES.booleanNode(true);
            case "integer ", "number " -> NODES.numberNode(1);
            case "string date" -> NODES.textNode("2026-03-31");
            case "string date-time" -> NODES.textNode("2026-03-31T10:00:00Z");
            case "string " -> NODES.textNode(schema.path("pattern").asText().equals("^[A-Z]{3}$") ? "GBP" : "text");
            default -> throw new IllegalStateException("no sample for " + schema);
        };
    }
}
