package ancillary.engine;

import ancillary.facts.CaseFile;
import ancillary.facts.Fact;
import ancillary.facts.Placed;
import ancillary.law.Money;
import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The JSON Schema of a case, made from the facts themselves, so that the two cannot drift apart. */
public final class CaseSchema {

    /** A calendar day that can exist; which of them do exist is checked when it is read. */
    private static final String DAY = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

    private static final String LENGTH = "^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$";

    private static final ObjectNode SCHEMA = generate();

    private CaseSchema() {}

    /** The schema, a copy for whoever asks. */
    public static ObjectNode get() {
        return SCHEMA.deepCopy();
    }

    private static ObjectNode generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        Json.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITION_FOR_MAIN_SCHEMA);
        config.forFields()
                .withIgnoreCheck(CaseSchema::isPlace)
                .withDescriptionResolver(
                        field -> said(field) == null ? null : said(field).value())
                .withRequiredCheck(field -> said(field) != null && said(field).required())
                .withArrayMinItemsResolver(
                        field -> said(field) == null || said(field).least() == 0
                                ? null
                                : said(field).least())
                .withStringMaxLengthResolver(CaseSchema::longest)
                .withStringPatternResolver(
                        field -> said(field) == null || said(field).pattern().isEmpty()
                                ? null
                                : said(field).pattern());
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            Class<?> erased = type.getErasedType();
            if (erased == LocalDate.class) {
                return text(context, "date", DAY);
            }
            if (erased == OffsetDateTime.class) {
                return text(context, "date-time", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
            }
            if (erased == SentenceLength.class) {
                return text(context, null, LENGTH);
            }
            return erased == Money.class ? money(context) : null;
        });
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(CaseFile.class);
        schema.put("title", "A case");
        schema.put(
                "description",
                "What is absent is not recorded; an empty list is recorded as none; null is refused. Days are inclusive"
                        + " and in ISO 8601, lengths are ISO 8601 periods");
        return schema;
    }

    private static boolean isPlace(FieldScope field) {
        boolean placed = Placed.class.isAssignableFrom(field.getDeclaringType().getErasedType());
        return placed && (field.getName().equals("at") || field.getName().equals("parent"));
    }

    private static Fact said(FieldScope field) {
        return field.getAnnotation(Fact.class);
    }

    private static Integer longest(FieldScope field) {
        return field.getType().getErasedType() == String.class ? 5_000 : null;
    }

    private static CustomDefinition text(SchemaGenerationContext context, String format, String pattern) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "string");
        if (format != null) {
            node.put("format", format);
        }
        node.put("pattern", pattern);
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static CustomDefinition money(SchemaGenerationContext context) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.put("type", "object").put("additionalProperties", false);
        node.putObject("properties")
                .set(
                        "amount",
                        context.getGeneratorConfig()
                                .createObjectNode()
                                .put("type", "number")
                                .put("minimum", 0));
        ((ObjectNode) node.get("properties"))
                .set(
                        "currency",
                        context.getGeneratorConfig()
                                .createObjectNode()
                                .put("type", "string")
                                .put("pattern", "^[A-Z]{3}$"));
        node.putArray("required").add("amount").add("currency");
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }
}
