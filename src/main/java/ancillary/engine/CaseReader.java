package ancillary.engine;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a case from JSON: limits first, then the schema on the whole tree, then the values. */
public final class CaseReader {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CaseSchema.get());

    private CaseReader() {}

    /**
     * Reads a document.
     *
     * @throws CaseFaults with every fault found, if it is not a case
     */
    public static ObjectNode read(byte[] json) throws CaseFaults {
        JsonNode tree;
        try {
            tree = Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new CaseFaults(List.of(new CaseFault("", 0, 0, "cannot be read: " + e.getMessage())));
        }
        if (tree == null || tree.isMissingNode()) {
            throw new CaseFaults(List.of(new CaseFault("", 1, 1, "the document is empty")));
        }
        check(tree);
        return (ObjectNode) tree;
    }

    /** Holds a tree against the schema and its values against the calendar. */
    static Facts check(JsonNode tree) throws CaseFaults {
        List<CaseFault> faults = SCHEMA.validate(tree).stream()
                .map(CaseReader::fault)
                .distinct()
                .sorted(Comparator.comparing(CaseFault::pointer).thenComparing(CaseFault::detail))
                .collect(Collectors.toList());
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
            throw syntax(e);
        }
    }

    private static CaseFault fault(ValidationMessage message) {
        return new CaseFault(Schemas.pointer(message), 0, 0, Schemas.wording(message));
    }

    private static CaseFaults syntax(JsonProcessingException e) {
        JsonLocation where = e.getLocation();
        int line = where == null ? 0 : where.getLineNr();
        int column = where == null ? 0 : where.getColumnNr();
        return new CaseFaults(List.of(new CaseFault("", line, column, e.getOriginalMessage())));
    }
}
