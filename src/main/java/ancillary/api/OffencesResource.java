package ancillary.api;

import ancillary.engine.OffenceSearch;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The offences the rule book knows. */
@Path("/v1/offences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public class OffencesResource {

    private static final int MOST = 25;

    private final Bookshelf shelf;

    OffencesResource(Bookshelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @Operation(operationId = "offences", summary = "Find an offence, and the lists it is in")
    @APIResponse(
            responseCode = "200",
            description = "The best " + MOST + ", and how many there are",
            content = @Content(schema = @Schema(implementation = OffenceSearch.Found.class)))
    public byte[] find(
            @Parameter(
                            description =
                                    "statute, section, words of the title or CJS code, such as `4(3) misuse` or `MD71`")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q) {
        return shelf.books().with(book -> Answers.write(OffenceSearch.find(book, q, MOST)));
    }
}
