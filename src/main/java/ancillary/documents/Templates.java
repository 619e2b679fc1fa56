package ancillary.documents;

import ancillary.engine.RuleFiles;
import ancillary.engine.YamlFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The templates of a rule book, which {@link TemplateCheck} found good when the book was read. */
final class Templates {

    static final String FOLDER = "documents/";
    static final String SIDECAR = ".yaml";
    static final String TEXT = ".mustache";

    /** The templates read last. */
    private static final AtomicReference<Read> last = new AtomicReference<>();

    private Templates() {}

    private record Read(RuleFiles files, List<Template> templates) {}

    static String textOf(String sidecar) {
        return sidecar.substring(0, sidecar.length() - SIDECAR.length()) + TEXT;
    }

    static String sidecarOf(String text) {
        return text.substring(0, text.length() - TEXT.length()) + SIDECAR;
    }

    /**
     * The templates of a book, in order of name.
     *
     * <p>Why the last are held: to read them takes longer than to fill them, and almost every answer is given under the
     * same book.
     */
    static List<Template> of(RuleFiles files) {
        Read read = last.get();
        if (read == null || read.files() != files) {
            read = new Read(files, read(files));
            last.set(read);
        }
        return read.templates();
    }

    private static List<Template> read(RuleFiles files) {
        List<Template> templates = new ArrayList<>();
        files.files().forEach((path, text) -> {
            if (path.startsWith(FOLDER) && path.endsWith(SIDECAR)) {
                templates.add(template(path, text, files));
            }
        });
        return templates;
    }

    private static Template template(String path, String sidecar, RuleFiles files) {
        JsonNode root = YamlFile.read(path, sidecar, new ArrayList<>()).root();
        List<String> words = new ArrayList<>();
        root.path("words").forEach(word -> words.add(word.asText()));
        return new Template(
                root.path("document").asText(),
                root.path("title").asText(),
                root.path("question").asText(),
                root.path("verdict").asText(),
                words,
                root.path("where"),
                root.path("fields"),
                root.path("lists"),
                PlainText.compile(path, files.files().get(textOf(path))));
    }
}
