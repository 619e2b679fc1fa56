package ancillary.api;

import ancillary.engine.Fault;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBooks;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says which rule book answers, and why the last edit was refused where it was; the last good one still answers. */
@Readiness
public class ReadinessOfRules implements HealthCheck {

    private final Bookshelf shelf;

    ReadinessOfRules(Bookshelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public HealthCheckResponse call() {
        RuleBooks books = shelf.books();
        RuleBook book = books.active();
        List<Fault> refused = books.refused();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("rules")
                .up()
                .withData("rulebook", book.hash())
                .withData("newestSourceAsAt", String.valueOf(book.newestSourceAsAt()))
                .withData("criteria", book.criteria().size())
                .withData("refusedFaults", refused.size());
        for (int i = 0; i < refused.size(); i++) {
            response.withData("refused." + (i + 1), refused.get(i).toString());
        }
        return response.build();
    }
}
