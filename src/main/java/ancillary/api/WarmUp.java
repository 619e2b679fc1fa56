package ancillary.api;

import ancillary.documents.Reply;
import ancillary.engine.Assessor;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Answers the stories that come with the jar once, beside everything else: whoever asks first does not wait for a cold start. */
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private final Bookshelf shelf;
    private final boolean wanted;
    private volatile boolean over;

    WarmUp(Bookshelf shelf, @ConfigProperty(name = "ancillary.warm-up", defaultValue = "true") boolean wanted) {
        this.shelf = shelf;
        this.wanted = wanted;
    }

    void begin(@Observes StartupEvent started) {
        if (wanted) {
            Thread thread = new Thread(this::answer, "warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.setContextClassLoader(WarmUp.class.getClassLoader());
            thread.start();
        }
    }

    void end(@Observes ShutdownEvent ended) {
        over = true;
    }

    private void answer() {
        for (JsonNode story : Fixtures.cases().values()) {
            for (String endpoint : List.of("eligibility", "breaches")) {
                if (over) {
                    return;
                }
                answer(story, endpoint);
            }
        }
    }

    private void answer(JsonNode story, String endpoint) {
        try {
            ObjectNode tree = CaseReader.read(Answers.write(story));
            shelf.books()
                    .with(book -> Answers.write(
                            Reply.of(new Assessor(book).assess(tree, endpoint), endpoint, tree, book.files())));
        } catch (CaseFaults | RuntimeException e) {
            LOG.warnf("a story was not answered: %s", e.getClass().getName());
        }
    }
}
