package ancillary.web;

import ancillary.api.Answers;
import ancillary.api.Bookshelf;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages for people who keep the rules. Nothing in their addresses is about a person. */
@Path("/policy")
public class PolicyResource {

    private final Answers answers;
    private final Bookshelf shelf;
    private final Views views;
    private final Draft draft;
    private final Failures failures;

    PolicyResource(Answers answers, Bookshelf shelf, Views views, Draft draft, Failures failures) {
        this.failures = failures;
        this.answers = answers;
        this.shelf = shelf;
        this.views = views;
        this.draft = draft;
    }

    @GET
    @Operation(hidden = true)
    public CompletionStage<Response> find(
            @HeaderParam("Accept-Language") String accepted,
            @QueryParam("q") @DefaultValue("") String q,
            @Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        return page(accepted, pages -> pages.find(q, asked, shelf.books().refused(), draft.isConfigured()));
    }

    @GET
    @Path("/criteria/{id}")
    @Operation(hidden = true)
    public CompletionStage<Response> criterion(
            @HeaderParam("Accept-Language") String accepted, @PathParam("id") String id, @Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        return page(accepted, pages -> pages.criterion(id, asked));
    }

    @GET
    @Path("/compare")
    @Operation(hidden = true)
    public CompletionStage<Response> compare(@HeaderParam("Accept-Language") String accepted, @Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        return page(accepted, pages -> pages.compare(asked));
    }

    @GET
    @Path("/draft")
    @Operation(hidden = true)
    public CompletionStage<Response> draft(@HeaderParam("Accept-Language") String accepted) {
        return page(accepted, pages -> pages.draft(draft, null));
    }

    @POST
    @Path("/draft")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(hidden = true)
    public CompletionStage<Response> draft(
            @HeaderParam("Accept-Language") String accepted, @HeaderParam("Content-Type") String type, byte[] body) {
        return page(accepted, pages -> pages.draft(draft, Posted.read(type, body)));
    }

    private CompletionStage<Response> page(String accepted, Function<PolicyPages, Response> page) {
        return failures.or(
                answers.work(book -> page.apply(new PolicyPages(Words.of(accepted), book, views))), accepted);
    }
}
