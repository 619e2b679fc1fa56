package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Which cases are run again when a rule book changes: every one that could come out otherwise, and few others. */
@Execution(ExecutionMode.CONCURRENT)
class UnchangedTest {

    private static final RuleBook BOOK = ofTwoInstruments();

    @Test
    void a_comment_leaves_every_case_standing() {
        assertThat(tried("tro/tro-four-years.drl", text -> text + "\n// a word more\n"))
                .isEmpty();
    }

    @Test
    void a_changed_rule_has_the_cases_of_its_criterion_and_of_the_verdicts_that_ask_it_tried() {
        List<String> tried = tried("tro/tro-four-years.drl", text -> text.replaceFirst("rule \"", "rule \"otherwise "));

        assertThat(tried)
                .contains("tro/tro-four-years.yaml", "tro/verdict.yaml")
                .doesNotContain("tro/tro-after-commencement.yaml", "recall/recall-type-lr.yaml");
    }

    @Test
    void a_rule_that_infers_for_other_criteria_has_theirs_tried() {
        List<String> tried = tried("tro/tro-starts.drl", text -> text.replaceFirst("rule \"", "rule \"otherwise "));

        assertThat(tried).contains("tro/tro-starts.yaml", "tro/tro-ends.yaml");
    }

    @Test
    void a_sidecar_has_its_own_cases_tried_and_those_of_the_verdicts_that_ask_it() {
        assertThat(tried("tro/tro-four-years.yaml", text -> text + "\n# a word more\n"))
                .contains("tro/tro-four-years.yaml", "tro/verdict.yaml")
                .doesNotContain("tro/tro-after-commencement.yaml");
    }

    @Test
    void further_cases_beside_a_sidecar_are_tried_where_they_are_new_or_their_criterion_changed() {
        String further = "tro/tro-four-years.cases.yaml";
        YamlFile file = YamlFile.read(
                further, "criterion: tro-four-years\ncases: [{ name: a, expect: met }]\n", new ArrayList<>());
        SortedMap<String, String> files = new TreeMap<>(BOOK.files().files());
        files.put(further, "as it was");
        RuleBook before = BOOK.with(new RuleFiles(files), BOOK.tables());
        SortedMap<String, String> others = new TreeMap<>(files);
        others.put("tro/tro-four-years.yaml", "otherwise");

        assertThat(new Unchanged(BOOK, before).stands(file)).isFalse();
        assertThat(new Unchanged(before, before).stands(file)).isTrue();
        assertThat(new Unchanged(before, BOOK.with(new RuleFiles(others), BOOK.tables())).stands(file))
                .isFalse();
    }

    @Test
    void a_table_and_the_logic_of_verdicts_have_every_case_tried() {
        assertThat(tried("tables/places.csv", text -> text.replaceFirst("England", "england")))
                .hasSameSizeAs(sidecars());
        assertThat(tried("verdicts.drl", text -> "// a word more\n" + text)).hasSameSizeAs(sidecars());
    }

    @Test
    void without_a_book_before_every_case_is_tried() {
        Unchanged unchanged = new Unchanged(null, BOOK);

        assertThat(sidecars()).noneMatch(unchanged::stands);
    }

    private static RuleBook ofTwoInstruments() {
        SortedMap<String, String> files = new TreeMap<>(TheBook.get().files().files());
        files.keySet().removeIf(path -> path.contains("/") && !path.matches("(tro|recall|tables)/.*"));
        try {
            return RuleBookReader.untried(
                    new RuleFiles(files), rules -> TheBook.get().built());
        } catch (RuleBookFaults e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<YamlFile> sidecars() {
        List<YamlFile> sidecars = new ArrayList<>();
        BOOK.files().ending(".yaml").forEach((path, text) -> {
            if (RuleBookReader.isSidecar(path)) {
                sidecars.add(YamlFile.read(path, text, new ArrayList<>()));
            }
        });
        return sidecars;
    }

    private static List<String> tried(String path, UnaryOperator<String> edit) {
        SortedMap<String, String> files = new TreeMap<>(BOOK.files().files());
        files.computeIfPresent(path, (key, text) -> edit.apply(text));
        try {
            RuleBook changed = RuleBookReader.untried(new RuleFiles(files), rules -> BOOK.built());
            Unchanged unchanged = new Unchanged(BOOK, changed);
            return sidecars().stream()
                    .filter(sidecar -> !unchanged.stands(sidecar))
                    .map(YamlFile::path)
                    .toList();
        } catch (RuleBookFaults e) {
            throw new IllegalStateException(e);
        }
    }
}
