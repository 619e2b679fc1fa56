package ancillary.documents;

import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fills the templates of a rule book from an answer and its case. What the case does not record appears as a blank to
 * fill, never as a guess. The same answer gives the same text.
 */
public final class Documents {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** The templates read last. */
    private static final AtomicReference<Read> last = new AtomicReference<>();

    private Documents() {}

    /**
     * Every document due for an answer, in order of template and then of verdict.
     *
     * @param assessment the answer
     * @param endpoint the endpoint it was asked of
     * @param tree the case it is about, as it was read
     * @param files the rule book's files
     */
    public static List<Document> of(Assessment assessment, String endpoint, ObjectNode tree, RuleFiles files) {
        List<Document> documents = new ArrayList<>();
        for (Template template : read(files)) {
            if (!template.endpoint().equals(endpoint)) {
                continue;
            }
            for (Assessment.Verdict verdict : assessment.verdicts()) {
                if (verdict.question().equals(template.verdict())
                        && template.due(verdict.verdict(), tree.at(verdict.subject()))) {
                    Map<String, Object> fields = map(new Fields(template, assessment, verdict, tree).fill());
                    documents.add(new Document(
                            template.id(), verdict.subject(), template.title(), template.written(fields), fields));
                }
            }
        }
        return documents;
    }

    /** Why: to read them takes longer than to fill them, and almost every answer is given under the same book. */
    private static List<Template> read(RuleFiles files) {
        Read read = last.get();
        if (read == null || read.files() != files) {
            read = new Read(files, templates(files));
            last.set(read);
        }
        return read.templates();
    }

    private record Read(RuleFiles files, List<Template> templates) {}

    /** The templates of a book, in order of name. */
    private static List<Template> templates(RuleFiles files) {
        List<Template> templates = new ArrayList<>();
        files.files().forEach((path, text) -> {
            if (path.startsWith("documents/") && path.endsWith(".yaml")) {
                templates.add(template(path, text, files));
            }
        });
        return templates;
    }

    private static Template template(String path, String sidecar, RuleFiles files) {
        JsonNode root;
        try {
            root = YAML.readTree(sidecar);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("`" + path + "` cannot be read", e);
        }
        String text = files.files().get(path.replaceFirst("\\.yaml$", ".mustache"));
        if (text == null) {
            throw new IllegalStateException("`" + path + "` has no `.mustache` file beside it");
        }
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
                text(root.path("document").asText(), text));
    }

    /** Plain text: nothing is escaped. */
    private static Mustache text(String name, String text) {
        DefaultMustacheFactory factory = new DefaultMustacheFactory() {
            @Override
            public void encode(String value, Writer writer) {
                try {
                    writer.write(value);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        return factory.compile(new StringReader(text), name);
    }

    /** The fields as maps, lists and texts, as the template engine reads them. */
    private static Map<String, Object> map(ObjectNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        node.properties().forEach(each -> map.put(each.getKey(), plain(each.getValue())));
        return map;
    }

    private static Object plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return map(object);
        }
        if (node instanceof ArrayNode array) {
            List<Object> list = new ArrayList<>();
            array.forEach(each -> list.add(plain(each)));
            return list;
        }
        return node.isBoolean() ? (Object) node.asBoolean() : node.asText();
    }
}
