package ancillary.api;

import ancillary.documents.Reply;
import ancillary.engine.CaseSchema;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questions, asked of a case. Nothing is kept. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
public class AssessmentResource {

    private static final byte[] SCHEMA = Answers.write(CaseSchema.get());

    private static final String RULEBOOK = "The hash of an earlier rule book to answer under, as an answer names it";

    private final Answers answers;

    AssessmentResource(Answers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/eligibility")
    @Consumes(MediaType.APPLICATION_JSON)
    @BoundedBody.Case
    @Operation(
            operationId = "eligibility",
            summary = "Before sentencing: which orders are open to the court, and which terms look unlawful")
    @APIResponse(responseCode = "404", description = "No rule book has that hash here")
    @APIResponse(
            responseCode = "200",
            description = "The assessment; what is not met is an answer, not a failure",
            content = @Content(schema = @Schema(implementation = Reply.class)))
    public CompletionStage<byte[]> eligibility(
            byte[] body, @Parameter(description = RULEBOOK) @QueryParam("rulebook") String rulebook) {
        return answers.answer(body, "eligibility", rulebook);
    }

    @POST
    @Path("/breaches")
    @Consumes(MediaType.APPLICATION_JSON)
    @BoundedBody.Case
    @Operation(
            operationId = "breaches",
            summary = "After release: whether behaviour breaches an order or a licence, and what may follow")
    @APIResponse(responseCode = "404", description = "No rule book has that hash here")
    @APIResponse(
            responseCode = "200",
            description = "The assessment; what is not met is an answer, not a failure",
            content = @Content(schema = @Schema(implementation = Reply.class)))
    public CompletionStage<byte[]> breaches(
            byte[] body, @Parameter(description = RULEBOOK) @QueryParam("rulebook") String rulebook) {
        return answers.answer(body, "breaches", rulebook);
    }

    @GET
    @Path("/schema")
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
    @Operation(operationId = "schema", summary = "The JSON Schema of a case")
    @APIResponse(responseCode = "200", description = "JSON Schema 2020-12")
    public byte[] schema() {
        return SCHEMA.clone();
    }
}
