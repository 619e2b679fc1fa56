package ancillary.documents;

import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.mustachejava.DefaultMustacheFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fills the templates of a rule book from an answer and its case. What the case does not record appears as a blank to
 * fill, never as a guess. The same answer gives the same text.
 */
public final class Documents {

    private static final YAMLMapper YAML = new YAMLMapper();

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
        for (Template template : templates(files)) {
            if (!template.endpoint().equals(endpoint)) {
                continue;
            }
            for (Assessment.Verdict verdict : assessment.verdicts()) {
                if (verdict.question().equals(template.verdict())
                        && template.due(verdict.verdict(), tree.at(verdict.subject()))) {
                    ObjectNode fields = new Fields(template, assessment, verdict, tree).fill();
                    String text = text(template, fields);
                    documents.add(new Document(template.id(), verdict.subject(), template.title(), text, fields));
                }
            }
        }
        return documents;
    }

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
                text);
    }

    /** Plain text: nothing is escaped, and a place without a field is a fault of the template. */
    private static String text(Template template, ObjectNode fields) {
        DefaultMustacheFactory factory = new DefaultMustacheFactory() {
            @Override
            public void encode(String value, Writer writer) {
                try {
                    writer.write(value);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        StringWriter written = new StringWriter();
        factory.compile(new StringReader(template.text()), template.id()).execute(written, plain(fields));
        return written.toString();
    }

    /** The fields as maps, lists and texts, as the template engine reads them. */
    private static Object plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> map = new java.util.LinkedHashMap<>();
            object.properties().forEach(each -> map.put(each.getKey(), plain(each.getValue())));
            return map;
        }
        if (node instanceof ArrayNode array) {
            List<Object> list = new ArrayList<>();
            array.forEach(each -> list.add(plain(each)));
            return list;
        }
        return node.isBoolean() ? (Object) node.asBoolean() : node.asText();
    }
}
