package ancillary.web;

import ancillary.api.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
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
    @Path("/{journey:prosecutor|release|probation}")
    @Operation(hidden = true)
    public CompletionStage<Response> begin(
            @PathParam("journey") String journey, @HeaderParam("Accept-Language") String accepted) {
        String today = LocalDate.now(HOME).toString();
        return page(journey, accepted, desk -> desk.begin(today));
    }

    @POST
    @Path("/{journey:prosecutor|release|probation}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(hidden = true)
    public CompletionStage<Response> answer(
            @PathParam("journey") String journey,
            @HeaderParam("Accept-Language") String accepted,
            @HeaderParam("Content-Type") String type,
            byte[] body) {
        return page(journey, accepted, desk -> desk.answer(Posted.read(type, body)));
    }

    private CompletionStage<Response> page(String journey, String accepted, Function<Desk, Response> page) {
        return failures.or(
                answers.work(book ->
                        page.apply(new Desk(Journey.of(journey), Words.of(accepted), book, views, answers.spare()))),
                accepted);
    }
}
