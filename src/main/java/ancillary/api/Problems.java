package ancillary.api;

import ancillary.engine.CaseFaults;
import ancillary.engine.NotTotal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong with a request into a problem. Logs name rules and code, never the case. */
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int FRAMES = 12;

    private final Bookshelf shelf;

    Problems(Bookshelf shelf) {
        this.shelf = shelf;
    }

    @ServerExceptionMapper
    public Response malformed(CaseFaults e) {
        return Problem.of(e.faults()).response();
    }

    @ServerExceptionMapper
    public Response busy(Answers.Busy e) {
        return unavailable(e.getMessage());
    }

    @ServerExceptionMapper
    public Response late(TimeoutException e) {
        return unavailable("no answer came in time");
    }

    private static Response unavailable(String detail) {
        LOG.warn(detail);
        return Problem.of(Status.SERVICE_UNAVAILABLE, detail).response();
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException e) {
        if (e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        Response.StatusType status = e.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.SERVER_ERROR) {
            return failed(e);
        }
        Response problem = Problem.of(status, said(status.getStatusCode(), e)).response();
        String allowed = e.getResponse().getHeaderString("Allow");
        return allowed == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allowed).build();
    }

    @ServerExceptionMapper
    public Response failed(Throwable e) {
        if (e instanceof CompletionException && e.getCause() instanceof CaseFaults faults) {
            return malformed(faults);
        }
        String id = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf("%s: rule book %s: %s", id, shelf.books().active().hash(), safely(e));
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "the answer could not be given; the log says why", id)
                .response();
    }

    // A message may repeat what the case says; the kind of failure and where it happened do not.
    private static String safely(Throwable e) {
        if (e instanceof NotTotal) {
            return e.getMessage();
        }
        return e.getClass().getName()
                + Arrays.stream(e.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> System.lineSeparator() + "    at " + frame)
                        .collect(Collectors.joining());
    }

    private static String said(int status, WebApplicationException e) {
        return switch (status) {
            case 404 -> e.getClass().equals(NotHere.class) ? e.getMessage() : "there is nothing at this address";
            case 405 -> "this address does not take this method";
            case 406 -> "this address answers with `application/json`";
            case 413 -> TooLarge.DETAIL;
            case 415 -> "send `application/json`";
            default -> "the request cannot be answered";
        };
    }

    /** What was asked for by name does not exist; the message says so. */
    static final class NotHere extends WebApplicationException {

        private static final long serialVersionUID = 1L;

        NotHere(String message) {
            super(message, Status.NOT_FOUND);
        }
    }
}
