package ancillary.api;

import ancillary.engine.RuleBook;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What runs here, in the shape the justice services use. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
public class StatusResource {

    private final Bookshelf shelf;
    private final String version;

    StatusResource(Bookshelf shelf, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.shelf = shelf;
        this.version = version;
    }

    /** What was built, and which rules it answers from. */
    public record Info(Build build, Map<String, Object> rulebook) {}

    /** The build by the names its clients read. */
    public record Build(String artifact, String name, String group, String version) {}

    @GET
    @Path("/info")
    @Operation(operationId = "info", summary = "Which build and which rule book")
    @APIResponse(
            responseCode = "200",
            description = "The build and the rules",
            content = @Content(schema = @Schema(implementation = Info.class)))
    public byte[] info() {
        RuleBook book = shelf.books().active();
        Map<String, Object> rules = new java.util.TreeMap<>();
        rules.put("hash", book.hash());
        rules.put("newestSourceAsAt", String.valueOf(book.newestSourceAsAt()));
        rules.put("criteria", book.criteria().size());
        return Answers.write(new Info(new Build("ancillary", "ancillary", "ancillary", version), rules));
    }

    @GET
    @Path("/health/ping")
    @Operation(operationId = "ping", summary = "Whether anything answers")
    public byte[] ping() {
        return Answers.write(Map.of("status", "UP"));
    }
}
