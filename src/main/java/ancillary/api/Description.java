package ancillary.api;

import ancillary.engine.CaseSchema;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Completes the OpenAPI description: the case as the published schema has it, the stories as examples, the problems. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Not a case: every fault at once, by JSON pointer or by line and column",
            "413", "The case is too large",
            "415", "Not JSON",
            "500", "The answer could not be given; the log says why under the id given",
            "503", "No answer came in time, or too many cases are waiting");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        JsonNode schema = CaseSchema.get();
        schema.path("$defs")
                .properties()
                .forEach(each ->
                        components.addSchema(OpenApiSchemas.name(each.getKey()), OpenApiSchemas.of(each.getValue())));
        Fixtures.cases()
                .forEach((name, document) -> components.addExample(
                        name,
                        OASFactory.createExample()
                                .summary(name.replace('-', ' '))
                                .value(Json.plain(document))));
        for (String path : List.of("/v1/eligibility", "/v1/breaches")) {
            question(api.getPaths().getPathItem(path).getPOST(), schema, components);
        }
    }

    private static void question(Operation operation, JsonNode schema, Components components) {
        MediaType json = OASFactory.createMediaType().schema(OpenApiSchemas.of(schema));
        if (components.getExamples() != null) {
            components
                    .getExamples()
                    .keySet()
                    .forEach(name ->
                            json.addExample(name, OASFactory.createExample().ref(name)));
        }
        operation.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .description("A case: what is absent is not recorded, an empty list is recorded as none")
                .content(OASFactory.createContent().addMediaType("application/json", json)));
        Content problem = OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
        PROBLEMS.forEach((status, description) -> operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(description).content(problem)));
    }

    /** A document as plain maps and lists, which is how the description holds examples. */
    private static final class Json {

        private Json() {}

        static Object plain(JsonNode document) {
            return ancillary.engine.Json.mapper().convertValue(document, Object.class);
        }
    }
}
