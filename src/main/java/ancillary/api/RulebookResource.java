package ancillary.api;

import ancillary.engine.RuleBook;
import ancillary.workbench.Handbook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The handbook of the active rule book: its hash, every verdict and criterion, and what its own cases reach. */
@Path("/rulebook")
@ApplicationScoped
@Tag(name = "reference")
public class RulebookResource {

    private final Bookshelf shelf;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    RulebookResource(Bookshelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(operationId = "rulebook", summary = "The handbook of the rule book, as one page")
    @APIResponse(responseCode = "200", description = "A page without scripts")
    public String page() {
        return shelf.books().with(this::page);
    }

    // Running every case takes some seconds, so that a page is made once for each rule book.
    private String page(RuleBook book) {
        pages.keySet().retainAll(java.util.Set.of(book.hash()));
        return pages.computeIfAbsent(book.hash(), hash -> Handbook.of(book, "/policy"));
    }
}
