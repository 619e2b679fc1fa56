package ancillary.api;

import ancillary.engine.Json;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;

/**
 * Turns a case away by its announced length, before it is read, with the same kind of problem as any other. A page carries
 * more than a case; the server's own limit holds for it.
 */
public class TooLarge {

    static final String DETAIL = "a case may have " + Json.BYTES + " bytes";

    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(TooLarge::filter, FIRST);
    }

    private static void filter(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean page = !request.request().path().startsWith("/v1/");
        if (page || length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= Json.BYTES) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(io.vertx.core.buffer.Buffer.buffer(
                        Answers.write(Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, DETAIL))));
    }
}
