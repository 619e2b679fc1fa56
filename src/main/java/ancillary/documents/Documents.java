package ancillary.documents;

import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fills the templates of a rule book from an answer and its case. What the case does not record appears as a blank to
 * fill, never as a guess. The same answer gives the same text. A template that cannot be filled costs no verdict: its
 * document says that it was not written, has no fields, and the log names the template.
 */
public final class Documents {

    private static final Logger LOG = Logger.getLogger(Documents.class.getName());

    /** Stands where a document could not be written. */
    private static final String UNWRITTEN =
            "NOT WRITTEN: the template `%s` could not be filled. The verdicts of this answer stand as they are.\n";

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
        for (Template template : Templates.of(files)) {
            if (!template.endpoint().equals(endpoint)) {
                continue;
            }
            for (Assessment.Verdict verdict : assessment.verdicts()) {
                if (verdict.question().equals(template.verdict())
                        && template.due(verdict.verdict(), tree.at(verdict.subject()))) {
                    documents.add(document(template, assessment, verdict, tree));
                }
            }
        }
        return documents;
    }

    private static Document document(
            Template template, Assessment assessment, Assessment.Verdict verdict, ObjectNode tree) {
        try {
            Map<String, Object> fields = map(new Fields(template, assessment, verdict, tree).fill());
            return new Document(template.id(), verdict.subject(), template.title(), template.written(fields), fields);
        } catch (RuntimeException | StackOverflowError e) {
            // Why: a template is checked when its book is read, and still a verdict must not be lost with a paper. The
            // log names the template and no case: the cause may quote it.
            LOG.log(Level.SEVERE, "the template `{0}` could not be filled: {1}", new Object[] {
                template.id(), e.getClass().getSimpleName()
            });
            return new Document(
                    template.id(), verdict.subject(), template.title(), UNWRITTEN.formatted(template.id()), Map.of());
        }
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
