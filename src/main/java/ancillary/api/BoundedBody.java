package ancillary.api;

import ancillary.engine.Json;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Turns a case away that was sent in pieces, its length not announced, once more than {@link Json#BYTES} of it have come;
 * of the rest some is read and dropped.
 */
@Provider
@BoundedBody.Case
public class BoundedBody implements ReaderInterceptor {

    /** Why: who is still sending when the connection closes may never read the answer; longer than this nobody is heard. */
    private static final long HEARD_OUT = 1024 * 1024;

    /** Stands at what takes a case for its body. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Case {}

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext read) throws IOException {
        byte[] body = read.getInputStream().readNBytes(Json.BYTES + 1);
        if (body.length > Json.BYTES) {
            read.getInputStream().skip(HEARD_OUT);
            throw new WebApplicationException(Response.status(Status.REQUEST_ENTITY_TOO_LARGE)
                    .entity(Answers.write(Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, TooLarge.DETAIL)))
                    .type(Problem.MEDIA_TYPE)
                    .header("Connection", "close")
                    .build());
        }
        read.setInputStream(new ByteArrayInputStream(body));
        return read.proceed();
    }
}
