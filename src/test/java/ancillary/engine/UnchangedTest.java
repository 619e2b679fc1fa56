package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

        assertThat(stands(new Unchanged(BOOK, before), file)).isFalse();
        assertThat(stands(new Unchanged(before, before), file)).isTrue();
        assertThat(stands(new Unchanged(before, BOOK.with(new RuleFiles(others), BOOK.tables())), file))
                .isFalse();
    }

    @Test
    void a_row_has_those_cases_tried_whose_facts_find_it() {
        assertThat(tried("tables/penalties.csv", text -> text.replaceFirst("an unlimited fine", "any fine")))
                .contains("tro/tro-penalty-on-indictment.yaml")
                .doesNotContain(
                        "tro/tro-four-years.yaml",
                        "tro/tro-ends.yaml",
                        "tro/verdict.yaml",
                        "recall/recall-type-lr.yaml");
    }

    @Test
    void a_row_that_no_fact_of_a_case_finds_has_only_those_tried_that_complete_what_it_gives_values_of() {
        assertThat(tried("tables/places.csv", text -> text + "NOWHERE,Nowhere,ELSEWHERE,,,A law,memory,\n"))
                .contains("tro/breach-leaving.yaml")
                .doesNotContain("tro/tro-left-the-united-kingdom.yaml", "tro/tro-four-years.yaml");
    }

    @Test
    void a_row_of_a_list_has_those_tried_that_look_into_that_list() {
        List<String> tried =
                tried("tables/listed.csv", text -> text.replaceFirst("(tro-trigger,.*)statute,\n", "$1inference,\n"));

        assertThat(tried)
                .contains("tro/tro-trigger-offence.yaml", "tro/verdict.yaml")
                .doesNotContain("tro/tro-four-years.yaml", "recall/recall-type-lr.yaml");
        assertThat(tried(
                        "tables/listed.csv",
                        text -> text.replaceFirst("(sentencing-code-schedule-18,.*)statute,\n", "$1inference,\n")))
                .contains("recall/recall-type-lr.yaml")
                .doesNotContain("tro/tro-trigger-offence.yaml");
    }

    @Test
    void another_name_of_an_offence_has_those_tried_that_look_for_the_offence_in_a_list() {
        assertThat(tried("tables/offence-names.csv", text -> text.replaceFirst("kidnap,", "abduction,")))
                .doesNotContain("tro/tro-trigger-offence.yaml");
        assertThat(tried("tables/offence-names.csv", text -> text + "Misuse of Drugs Act 1971,4(3),5\n"))
                .contains("tro/tro-trigger-offence.yaml")
                .doesNotContain("tro/tro-four-years.yaml");
    }

    @Test
    void a_table_that_is_only_ordered_otherwise_leaves_what_completes_nothing_standing() {
        assertThat(tried("tables/penalties.csv", UnchangedTest::lastRowFirst))
                .doesNotContain("tro/tro-penalty-on-indictment.yaml");
    }

    @Test
    void another_column_another_way_to_find_rows_and_the_logic_of_verdicts_have_every_case_tried() {
        assertThat(tried("tables/places.csv", UnchangedTest::withOneColumnMore)).hasSameSizeAs(sidecars());
        assertThat(tried("tables/places.yaml", text -> text + "# a word more\n"))
                .hasSameSizeAs(sidecars());
        assertThat(tried("verdicts.drl", text -> "// a word more\n" + text)).hasSameSizeAs(sidecars());
    }

    @Test
    void without_a_book_before_every_case_is_tried() {
        Unchanged unchanged = new Unchanged(null, BOOK);

        assertThat(sidecars()).noneMatch(sidecar -> stands(unchanged, sidecar));
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
                    .filter(sidecar -> !stands(unchanged, sidecar))
                    .map(YamlFile::path)
                    .toList();
        } catch (RuleBookFaults e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withOneColumnMore(String table) {
        return table.lines()
                .map(line -> line.startsWith("place,") ? line + ",more\n" : line + ",\n")
                .collect(Collectors.joining());
    }

    private static String lastRowFirst(String table) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        lines.add(1, lines.remove(lines.size() - 1));
        return String.join("\n", lines) + "\n";
    }

    private static boolean stands(Unchanged unchanged, YamlFile file) {
        return unchanged.untouched(file)
                || Examples.of(file, new ArrayList<>()).stream().allMatch(unchanged.standing(file));
    }
}
