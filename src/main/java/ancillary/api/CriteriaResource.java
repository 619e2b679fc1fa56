package ancillary.api;

import ancillary.api.CriterionPage.Summary;
import ancillary.engine.RuleBook;
import ancillary.law.Criterion;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules, for reading. No address takes any. */
@Path("/v1/criteria")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference")
public class CriteriaResource {

    private final Bookshelf shelf;

    CriteriaResource(Bookshelf shelf) {
        this.shelf = shelf;
    }

    /** Criteria of one rule book, in order of name. */
    public record Found(String rulebook, int count, List<Summary> criteria) {}

    @GET
    @Operation(operationId = "criteria", summary = "Every legal test of the rule book")
    @APIResponse(
            responseCode = "200",
            description = "The tests, in order of name",
            content = @Content(schema = @Schema(implementation = Found.class)))
    public byte[] find(
            @Parameter(description = "words of the name, title, law, role or fact type")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(description = "only what was in force on that day, in the form `YYYY-MM-DD`") @QueryParam("on")
                    String on) {
        LocalDate day = on == null || on.isEmpty() ? null : day(on);
        List<String> words = Arrays.asList(q.trim().split("\\s+"));
        return shelf.books().with(book -> Answers.write(find(book, words, day)));
    }

    private static Found find(RuleBook book, List<String> words, LocalDate day) {
        List<Summary> found = book.criteria().values().stream()
                .filter(criterion -> day == null || criterion.on(day).isPresent())
                .filter(criterion -> criterion.mentions(words))
                .map(Summary::of)
                .toList();
        return new Found(book.hash(), found.size(), found);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException(Problem.of(
                            jakarta.ws.rs.core.Response.Status.BAD_REQUEST,
                            "`on` is not a day in the form `YYYY-MM-DD`")
                    .response());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "criterion", summary = "One legal test: its forms over time, sentences, cases and rule")
    @APIResponse(
            responseCode = "200",
            description = "Everything the rule book says of it",
            content = @Content(schema = @Schema(implementation = CriterionPage.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such test",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] criterion(@PathParam("id") String id) {
        return shelf.books().with(book -> {
            Criterion criterion = book.criteria().get(id);
            if (criterion == null) {
                throw new Problems.NotHere("there is no criterion `" + id + "`");
            }
            return Answers.write(CriterionPage.of(criterion, book));
        });
    }
}
