package ancillary.engine;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** The form that files of one kind must have. */
public final class FileSchema {

    private final JsonSchema schema;

    /** Reads the schema of that name beside a class. */
    public FileSchema(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Json.mapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file has the form; adds a fault for each place that has not. A file that could not be read has not. */
    public boolean fits(YamlFile file, List<Fault> faults) {
        if (file.root().isMissingNode()) {
            return false;
        }
        Set<ValidationMessage> messages = schema.validate(file.root());
        messages.forEach(message -> faults.add(file.fault(Schemas.pointer(message), Schemas.wording(message))));
        return messages.isEmpty();
    }
}
