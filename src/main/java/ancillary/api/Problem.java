package ancillary.api;

import ancillary.engine.CaseFault;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * What went wrong with a request, as RFC 9457 has it, with the two messages that clients of the justice services expect.
 *
 * @param type always `about:blank`: the status says which kind it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what went wrong here
 * @param instance names this occurrence in the log; null where nothing was logged
 * @param userMessage the same as the title and detail, for showing
 * @param developerMessage the first of the errors, or the detail
 * @param errors every fault of a malformed case; null for any other problem
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String userMessage,
        String developerMessage,
        List<Fault> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One fault: by JSON pointer, or by line and column where the text is not JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(String pointer, Integer line, Integer column, String detail) {

        static Fault of(CaseFault fault) {
            return fault.line() > 0
                    ? new Fault(null, fault.line(), fault.column(), fault.detail())
                    : new Fault(fault.pointer(), null, null, fault.detail());
        }
    }

    static Problem of(Response.StatusType status, String detail) {
        return of(status, detail, null);
    }

    static Problem of(Response.StatusType status, String detail, String instance) {
        String title = status.getReasonPhrase().toLowerCase(Locale.ROOT);
        int code = status.getStatusCode();
        return new Problem("about:blank", title, code, detail, instance, title + ": " + detail, detail, null);
    }

    static Problem of(List<CaseFault> faults) {
        String title = Response.Status.BAD_REQUEST.getReasonPhrase().toLowerCase(Locale.ROOT);
        String detail = faults.size() == 1 ? "the case has 1 fault" : "the case has " + faults.size() + " faults";
        List<Fault> errors = faults.stream().map(Fault::of).toList();
        Fault first = errors.get(0);
        String place = first.pointer() == null ? first.line() + ":" + first.column() : "`" + first.pointer() + "`";
        return new Problem(
                "about:blank", title, 400, detail, null, title + ": " + detail, place + " " + first.detail(), errors);
    }

    Response response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(Answers.write(this))
                .build();
    }
}
