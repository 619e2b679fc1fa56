package ancillary.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a case from JSON: limits first, then the schema on the whole tree, then the values. */
public final class CaseReader {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    CaseSchema.get(),
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    private CaseReader() {}

    /**
     * Reads a document.
     *
     * @throws CaseFaults with every fault found, if it is not a case
     */
    public static ObjectNode read(byte[] json) throws CaseFaults {
        JsonNode tree = Syntax.read(json);
        check(tree);
        return (ObjectNode) tree;
    }

    /** Holds a tree against the schema and its values against the calendar. */
    static Facts check(JsonNode tree) throws CaseFaults {
        List<CaseFault> faults = new ArrayList<>(Numbers.outOfBounds(tree));
        if (faults.isEmpty()) {
            faults.addAll(Schemas.faults(SCHEMA.validate(tree)));
        }
        if (!faults.isEmpty()) {
            throw new CaseFaults(faults);
        }
        try {
            Facts facts = Facts.of((ObjectNode) tree);
            List<CaseFault> backwards = Spans.backwards(facts);
            if (!backwards.isEmpty()) {
                throw new CaseFaults(backwards);
            }
            return facts;
        } catch (JsonMappingException e) {
            String pointer = e.getPath().stream()
                    .map(step ->
                            "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                    .collect(Collectors.joining());
            throw new CaseFaults(List.of(new CaseFault(pointer, 0, 0, "is not a value that can exist")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot fail to be JSON", e);
        }
    }
}
