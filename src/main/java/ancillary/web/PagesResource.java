package ancillary.web;

import ancillary.api.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages for people who ask about a case. A case is posted, so that no address ever holds a fact. */
@Path("/")
public class PagesResource {

    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Answers answers;
    private final Views views;
    private final Failures failures;

    PagesResource(Answers answers, Views views, Failures failures) {
        this.answers = answers;
        this.views = views;
        this.failures = failures;
    }

    @GET
    @Operation(hidden = true)
    public Response start(@HeaderParam("Accept-Language") String accepted) {
        return views.page(Response.Status.OK, "start", Words.of(accepted), Map.of());
    }

    @GET
    @Path("/prosecutor")
    @Operation(hidden = true)
    public CompletionStage<Response> prosecutor(@HeaderParam("Accept-Language") String accepted) {
        return begin(Journey.PROSECUTOR, accepted);
    }

    @POST
    @Path("/prosecutor")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(hidden = true)
    public CompletionStage<Response> prosecutor(
            @HeaderParam("Accept-Language") String accepted, @HeaderParam("Content-Type") String type, byte[] body) {
        return go(Journey.PROSECUTOR, accepted, type, body);
    }

    @GET
    @Path("/probation")
    @Operation(hidden = true)
    public CompletionStage<Response> probation(@HeaderParam("Accept-Language") String accepted) {
        return begin(Journey.PROBATION, accepted);
    }

    @POST
    @Path("/probation")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(hidden = true)
    public CompletionStage<Response> probation(
            @HeaderParam("Accept-Language") String accepted, @HeaderParam("Content-Type") String type, byte[] body) {
        return go(Journey.PROBATION, accepted, type, body);
    }

    private CompletionStage<Response> begin(Journey journey, String accepted) {
        String today = LocalDate.now(HOME).toString();
        return failures.or(
                answers.work(book -> new Desk(journey, Words.of(accepted), book, views).begin(today)), accepted);
    }

    private CompletionStage<Response> go(Journey journey, String accepted, String type, byte[] body) {
        return failures.or(
                answers.work(
                        book -> new Desk(journey, Words.of(accepted), book, views).answer(Posted.read(type, body))),
                accepted);
    }
}
