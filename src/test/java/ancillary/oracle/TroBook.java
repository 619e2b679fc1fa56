package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The rules about travel restriction orders alone, asked as a client would ask them. */
final class TroBook {

    /** What the verdict before sentencing asks, and no more: a case is answered several times faster. */
    private static final Set<String> SENTENCING = Set.of(
            "verdict",
            "tro-trigger-offence",
            "tro-convicted",
            "tro-after-commencement",
            "tro-four-years",
            "tro-other-trafficking",
            "tro-factors",
            "tro-any-nationality",
            "tro-remind-court",
            "tro-ask-court",
            "PF-T6");

    private static final RuleBook BEFORE = book("tro/(" + String.join("|", SENTENCING) + ")[.].*");
    private static final RuleBook AFTER = book("tro/.*");

    private TroBook() {}

    private static RuleBook book(String rules) {
        TreeMap<String, String> files =
                new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        files.keySet().removeIf(path -> !path.matches(rules) && !path.startsWith("tables/") && path.contains("/"));
        try {
            return RuleBookReader.untried(new RuleFiles(files));
        } catch (RuleBookFaults e) {
            throw new IllegalStateException(e.faults().toString(), e);
        }
    }

    /** Builds the books now, in this thread: built in a worker of a stream, they would wait for the other workers. */
    static void build() {
        assertThat(List.of(BEFORE, AFTER)).doesNotContainNull();
    }

    /** The rules that answer an endpoint. */
    static RuleBook of(String endpoint) {
        return endpoint.equals("eligibility") ? BEFORE : AFTER;
    }

    /** The answer to a case of one endpoint. */
    static Assessment answer(String endpoint, JsonNode given) {
        try {
            return new Assessor(of(endpoint))
                    .assess(CaseReader.read(Json.mapper().writeValueAsBytes(given)), endpoint);
        } catch (CaseFaults e) {
            throw new IllegalStateException(e.faults() + " in " + given, e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one verdict of that name. */
    static Assessment.Verdict verdict(String endpoint, String question, JsonNode given) {
        return answer(endpoint, given).verdicts().stream()
                .filter(verdict -> verdict.question().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
