package ancillary.api;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Puts a JSON Schema into the model of OpenAPI 3.1, which uses the same words. */
final class OpenApiSchemas {

    private static final String HOME = "#/$defs/";

    private OpenApiSchemas() {}

    /** The component's name for a definition of the case. */
    static String name(String definition) {
        return "Case." + definition;
    }

    static Schema of(JsonNode node) {
        Schema schema = OASFactory.createSchema();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            put(schema, each.getKey(), each.getValue());
        }
        return schema;
    }

    private static void put(Schema schema, String keyword, JsonNode value) {
        switch (keyword) {
            case "$schema", "$defs" -> {}
            case "$ref" ->
                schema.setRef("#/components/schemas/" + name(value.asText().substring(HOME.length())));
            case "type" -> schema.addType(SchemaType.valueOf(value.asText().toUpperCase(Locale.ROOT)));
            case "properties" ->
                value.properties().forEach(each -> schema.addProperty(each.getKey(), of(each.getValue())));
            case "items" -> schema.setItems(of(value));
            case "required" -> value.forEach(each -> schema.addRequired(each.asText()));
            case "enum" ->
                schema.setEnumeration(StreamSupport.stream(value.spliterator(), false)
                        .map(each -> (Object) each.asText())
                        .toList());
            case "const" -> schema.setConstValue(value.asText());
            case "additionalProperties" ->
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(value.asBoolean()));
            case "pattern" -> schema.setPattern(value.asText());
            case "format" -> schema.setFormat(value.asText());
            case "title" -> schema.setTitle(value.asText());
            case "description" -> schema.setDescription(value.asText());
            case "maxLength" -> schema.setMaxLength(value.asInt());
            case "minimum" -> schema.setMinimum(value.decimalValue());
            case "maximum" -> schema.setMaximum(value.decimalValue());
            case "minItems" -> schema.setMinItems(value.asInt());
            case "maxItems" -> schema.setMaxItems(value.asInt());
            case "minLength" -> schema.setMinLength(value.asInt());
            default -> schema.set(keyword, Json.mapper().convertValue(value, Object.class));
        }
    }
}
