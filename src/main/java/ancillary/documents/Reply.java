package ancillary.documents;

import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the interface gives: the answer, and the documents that are due for it, each as text and as its fields.
 *
 * @param assessment the answer; its parts stand at the top
 * @param documents in order of template and then of verdict; empty where none is due
 */
public record Reply(@JsonUnwrapped Assessment assessment, List<Document> documents) {

    /** An answer with its documents; the arguments are those of {@link Documents#of}. */
    public static Reply of(Assessment assessment, String endpoint, ObjectNode tree, RuleFiles files) {
        return new Reply(assessment, Documents.of(assessment, endpoint, tree, files));
    }
}
