package ancillary.web;

import ancillary.api.Answers;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Turns what fails into a page with an id; the log names the kind of failure and where, never the case. */
@Singleton
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final Views views;

    Failures(Views views) {
        this.views = views;
    }

    /** The page that is coming, or the one that says why there is none. */
    CompletionStage<Response> or(CompletionStage<Response> page, String accepted) {
        return page.exceptionally(e -> page(e instanceof CompletionException ? e.getCause() : e, Words.of(accepted)));
    }

    private Response page(Throwable e, Words words) {
        boolean late = e instanceof TimeoutException || e instanceof Answers.Busy;
        String id = UUID.randomUUID().toString();
        StackTraceElement[] where = e.getStackTrace();
        LOG.errorf("%s: %s at %s", id, e.getClass().getName(), where.length == 0 ? "" : where[0]);
        return views.page(
                late ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.INTERNAL_SERVER_ERROR,
                "sorry",
                words,
                Map.of("title", words.get(late ? "sorryLate" : "sorry"), "id", id));
    }
}
