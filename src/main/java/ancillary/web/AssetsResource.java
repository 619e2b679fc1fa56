package ancillary.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves what the pages are made of: from here and from no other host. */
@Path("/assets")
public class AssetsResource {

    private final Assets assets;

    AssetsResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("/{name}")
    @Operation(hidden = true)
    public Response get(@PathParam("name") String name) {
        String content = assets.content(name);
        if (content == null) {
            throw new NotFoundException();
        }
        String type = name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "image/svg+xml";
        return Response.ok(content)
                .type(type + ";charset=UTF-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
