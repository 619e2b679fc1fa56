package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Changes.Change;
import ancillary.engine.Changes.Found;
import ancillary.engine.Changes.Step;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What would change a verdict: one fact otherwise, tried before it is told. */
class ChangesTest {

    private static final RuleBook BOOK = TheBook.get();

    @Test
    void a_duty_to_consider_falls_with_a_term_a_day_too_short_and_with_an_acquittal() throws Exception {
        ObjectNode tree = story("ten-kilograms-by-van-2009");
        ((ObjectNode) tree.at("/people/0/counts/0/sentence")).put("term", "P4Y");
        Found found = changes(tree, "eligibility", "tro", null);
        assertThat(found.whole()).isTrue();
        Map<String, Step> byPointer = found.changes().stream()
                .filter(each -> each.word().equals("NOT_AVAILABLE"))
                .map(each -> each.steps().get(0))
                .collect(Collectors.toMap(Step::pointer, each -> each));
        assertThat(byPointer)
                .containsKeys(
                        "/people/0/counts/0/sentence/term", "/people/0/counts/0/result", "/people/0/counts/0/offence");
        assertThat(byPointer.get("/people/0/counts/0/sentence/term").to().asText())
                .isEqualTo("P3Y11M27D");
        assertThat(byPointer.get("/people/0/counts/0/committedOn").to().asText())
                .isEqualTo("2002-03-31");
    }

    @Test
    void every_change_brings_the_verdict_it_tells() throws Exception {
        ObjectNode tree = story("ten-kilograms-by-van-2009");
        for (Change change : changes(tree, "eligibility", "tro", null).changes()) {
            assertThat(after(tree, change, "tro"))
                    .as(change.toString())
                    .isEqualTo(change.word())
                    .isNotEqualTo("MUST_CONSIDER");
        }
    }

    @Test
    void an_unknown_verdict_is_changed_by_recording_what_it_needs() throws Exception {
        ObjectNode tree = story("level-not-recorded");
        Found found = changes(tree, "breaches", "recall-type", "FTR_56");
        assertThat(found.changes())
                .filteredOn(each -> each.steps().get(0).pointer().equals("/people/0/mappa/level"))
                .extracting(each -> each.steps().get(0).from(), Change::word)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(null, "MANDATORY"),
                        org.assertj.core.groups.Tuple.tuple(null, "EXCLUDED"));
    }

    @Test
    void what_no_single_fact_brings_is_told_by_the_fewest_together() throws Exception {
        ObjectNode tree = story("ten-kilograms-by-van-2009");
        ((ObjectNode) tree.at("/people/0/counts/0/sentence")).put("term", "P4Y");
        ((com.fasterxml.jackson.databind.node.ArrayNode) tree.at("/people/0/counts"))
                .add(tree.at("/people/0/counts/0").deepCopy());
        Found found = changes(tree, "eligibility", "tro", null);
        // Either count alone brings the duty: only what is otherwise in both of them takes it away.
        assertThat(found.changes())
                .filteredOn(each -> each.steps().size() > 1)
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.steps()).hasSize(2);
                    assertThat(after(tree, each, "tro")).isEqualTo(each.word());
                });
        assertThat(found.changes())
                .anySatisfy(each -> assertThat(each.steps())
                        .extracting(Step::pointer)
                        .containsExactly("/people/0/counts/0/sentence/term", "/people/0/counts/1/sentence/term"));
    }

    private static String after(ObjectNode tree, Change change, String question) {
        ObjectNode other = tree.deepCopy();
        change.steps().forEach(each -> Pointers.set(other, each.pointer(), each.to()));
        return verdict(other, "eligibility", question, null).verdict();
    }

    @Test
    void what_every_case_must_have_is_never_taken_away() throws Exception {
        ObjectNode tree = story("conditions-before-release");
        assertThat(changes(tree, "eligibility", "proposed-condition", null).changes())
                .extracting(Change::word)
                .contains("DOUBTFUL");
    }

    @Test
    void nothing_is_told_when_there_is_no_time_and_that_is_said() throws Exception {
        ObjectNode tree = story("ten-kilograms-by-van-2009");
        Assessment.Verdict verdict = verdict(tree, "eligibility", "tro", null);
        assertThat(Changes.of(BOOK, tree, "eligibility", verdict, () -> true))
                .isEqualTo(new Found(java.util.List.of(), false));
    }

    private static Found changes(ObjectNode tree, String endpoint, String question, String about) {
        return Changes.of(BOOK, tree, endpoint, verdict(tree, endpoint, question, about), () -> false);
    }

    private static Assessment.Verdict verdict(ObjectNode tree, String endpoint, String question, String about) {
        return new Assessor(BOOK)
                .assess(tree, endpoint).verdicts().stream()
                        .filter(each -> each.question().equals(question) && Objects.equals(each.about(), about))
                        .findFirst()
                        .orElseThrow();
    }

    private static ObjectNode story(String name) throws IOException, CaseFaults {
        return CaseReader.read(Files.readAllBytes(Path.of("fixtures", name, "case.json")));
    }
}
