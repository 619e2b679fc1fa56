package ancillary.web;

import ancillary.api.Answers;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The handbook of the active rule book: its hash, a chapter for each folder, and what its own cases reach. */
@Path("/rulebook")
@Produces("text/html;charset=UTF-8")
@Tag(name = "reference")
public class RulebookResource {

    private final Answers answers;
    private final Views views;
    private final Failures failures;
    private final Tally tally;

    RulebookResource(Answers answers, Views views, Failures failures, Tally tally) {
        this.answers = answers;
        this.views = views;
        this.failures = failures;
        this.tally = tally;
    }

    @GET
    @Operation(
            operationId = "rulebook",
            summary = "The handbook of the rule book: its chapters, and a search of all its text")
    @APIResponse(responseCode = "200", description = "A page that needs no script")
    public CompletionStage<Response> contents(
            @HeaderParam("Accept-Language") String accepted, @QueryParam("q") @DefaultValue("") String q) {
        return failures.or(
                answers.work(book -> new RulebookPages(Words.of(accepted), book, views).contents(q, tally.known(book))),
                accepted);
    }

    @GET
    @Path("/{folder}")
    @Operation(
            operationId = "chapter",
            summary = "One chapter: its verdicts and tests, with their law and values by date")
    @APIResponse(responseCode = "200", description = "A page that needs no script")
    @APIResponse(responseCode = "404", description = "A page that says there is no such chapter")
    public CompletionStage<Response> chapter(
            @HeaderParam("Accept-Language") String accepted, @PathParam("folder") String folder) {
        return failures.or(
                answers.work(book -> new RulebookPages(Words.of(accepted), book, views).chapter(folder)), accepted);
    }

    @GET
    @Path("/cases")
    @Operation(operationId = "cases", summary = "How many of the rule book's own cases hold, and what they reach")
    @APIResponse(responseCode = "200", description = "A page that needs no script")
    public CompletionStage<Response> cases(@HeaderParam("Accept-Language") String accepted) {
        long patience = answers.spare().toMillis();
        return failures.or(
                answers.work(book -> new RulebookPages(Words.of(accepted), book, views)
                                .cases(tally.of(book).completeOnTimeout(null, patience, TimeUnit.MILLISECONDS)))
                        .thenCompose(page -> page),
                accepted);
    }
}
