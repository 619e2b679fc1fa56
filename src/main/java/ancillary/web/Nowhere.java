package ancillary.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Shows a page to a person whose address leads nowhere; a program, which asks for no page, gets what it always gets. */
@Provider
public class Nowhere implements ContainerResponseFilter {

    private final Views views;

    Nowhere(Views views) {
        this.views = views;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean person = request.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE);
        boolean page = MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        if (response.getStatus() == Response.Status.NOT_FOUND.getStatusCode() && person && !page) {
            Words words = Words.of(request.getHeaderString("Accept-Language"));
            Response shown =
                    views.page(Response.Status.NOT_FOUND, "nowhere", words, Map.of("title", words.get("nowhere")));
            response.setEntity(shown.getEntity(), null, shown.getMediaType());
        }
    }
}
