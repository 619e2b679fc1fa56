package ancillary.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;

/** Renders pages and wraps what is sent. Nothing that may hold facts is kept on the way. */
@Singleton
public class Views {

    private static final Logger LOG = Logger.getLogger(Views.class);
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Engine engine;
    private final Assets assets;

    Views(Engine engine, Assets assets) {
        this.engine = engine;
        this.assets = assets;
    }

    /** A page of a template with what it shows. */
    Response page(Response.Status status, String template, Words words, Map<String, Object> data) {
        String html = render(template, words, data);
        return Response.status(status)
                .type(HTML)
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .entity(html)
                .build();
    }

    private String render(String template, Words words, Map<String, Object> data) {
        try {
            return engine.getTemplate(template)
                    .data("m", words.all())
                    .data("language", words.language())
                    .data("assets", assets)
                    .data("data", data)
                    .render();
        } catch (TemplateException e) {
            // What such a failure says is about the template and its places, never about what a person entered.
            LOG.error(e.getMessage());
            throw e;
        }
    }

    /** Something to keep as a file. */
    static Response file(String type, String name, String content) {
        return Response.ok(content)
                .type(type + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
