package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every question is answered exactly once, whatever is recorded and whatever is not. Sparse cases and written ones are
 * looked at by {@link AgreementTest}, every answer of it; here are those in which almost everything is recorded.
 */
@Execution(ExecutionMode.CONCURRENT)
class TotalityTest {

    private static final int CASES = 300;

    @ParameterizedTest
    @ValueSource(doubles = {0.75, 0.95})
    void every_question_of_a_random_case_is_answered_exactly_once(double presence) throws Exception {
        RuleBook book = TheBook.get();
        RandomCases cases = new RandomCases(book, 20_261_122L, presence);
        Map<String, String> failures = new TreeMap<>();
        for (int i = 0; i < CASES; i++) {
            ObjectNode tree = cases.next();
            for (String endpoint : new String[] {"eligibility", "breaches"}) {
                try {
                    CaseReader.check(tree);
                    Facts facts = Facts.of(tree);
                    Run.of(book, facts, new Plan(book, facts).endpoint(endpoint));
                } catch (NotTotal e) {
                    failures.putIfAbsent(e.getMessage(), tree.toString());
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void a_case_with_nothing_recorded_is_answered() throws Exception {
        RuleBook book = TheBook.get();
        ObjectNode tree =
                CaseReader.read("{\"assessedOn\":\"2026-11-22\",\"people\":[{}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(new Assessor(book).assess(tree, "eligibility").verdicts())
                .extracting(verdict -> verdict.verdict())
                .containsOnly(Run.UNKNOWN);
    }
}
