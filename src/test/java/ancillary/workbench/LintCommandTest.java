package ancillary.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.RuleFiles;
import ancillary.workbench.lint.Found;
import ancillary.workbench.lint.Lint;
import ancillary.workbench.lint.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {

    private static final String YAML = "model/model-length.yaml";
    private static final String DRL = "model/model-length.drl";

    private Bench bench;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    private List<String> found() {
        return Lint.of(RuleFiles.in(bench.rules), null).stream()
                .map(Found::rule)
                .distinct()
                .toList();
    }

    @Test
    void a_good_book_has_nothing_to_find() {
        assertThat(bench.run("lint", bench.rules)).isEqualTo(0);
        assertThat(bench.out).isEqualTo("nothing found\n");
    }

    @Test
    void every_rule_has_its_page_and_every_page_its_rule() {
        assertThat(Pages.all().keySet()).containsExactlyInAnyOrderElementsOf(Lint.names());
        assertThat(Pages.all().values())
                .allSatisfy(page -> assertThat(page).contains("**Finds**", "**Avoid**", "**Prefer**", "**Why**"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            law-citation        | model/model-length.yaml | , s 4(2)                                     |
            law-link            | model/model-length.yaml | law.example/moa/2019/section/4               | law.example/
            law-source          | model/model-length.yaml | source-as-at: 2026-03-05                     | # none
            law-memory          | model/model-length.yaml | basis: statute                               | basis: memory
            law-compared        | model/model-length.yaml | compared-by: nobody yet                      | # none
            dates-boundary      | model/model-length.yaml | assessedOn: 2019-11-30                       | assessedOn: 2019-11-29
            dates-by            | model/model-length.yaml | , by: "Model Orders (Amendment) Order 2022 (invented), art 3" | , by2: x
            shape-rule-name     | model/model-length.drl  | model-length: met                            | met
            shape-sentence      | model/model-length.yaml | because:                                     | `because:\n  judgement: never said`
            shape-comment       | model/model-length.drl  | // Model Orders Act 2019 (invented), section 4(2): a sentence of the prescribed length or more. |
            safety-not-equal    | model/model-length.drl  | $at : at, term == null                       | $at : at, kind != SentenceKind.LIFE, term == null
            safety-unknown-case | model/model-length.yaml | expect: unknown                              | expect: met
            text-newline        | model/model-length.yaml | needs count.sentence                         | `needs count.sentence\n\n`
            text-space          | model/model-length.yaml | basis: statute                               | `basis: statute `
            """)
    void each_defect_is_found_by_its_rule(String rule, String path, String before, String after) throws IOException {
        bench.edit(path, before, after == null ? "" : after.replace("\\n", "\n").replace(", by2: x", ""));
        assertThat(found()).contains(rule);
    }

    @Test
    void a_property_read_without_a_rule_for_its_absence_is_found() throws IOException {
        String text = Files.readString(bench.rules.resolve(DRL));
        Files.writeString(
                bench.rules.resolve(DRL), text.substring(0, text.indexOf("rule \"model-length: unknown, the term\"")));
        assertThat(Lint.of(RuleFiles.in(bench.rules), null))
                .contains(new Found(
                        "safety-null", DRL, 4, "no rule says what follows if `Sentence.term` is not recorded"));
    }

    @Test
    void an_empty_match_over_a_list_needs_the_list_to_be_recorded() throws IOException {
        bench.edit(DRL, "not Sentence( parent == $count )", "not Order( parent == $count )");
        assertThat(found()).contains("safety-list");
    }

    @Test
    void rows_that_overlap_codes_that_cannot_be_and_offences_nobody_knows_are_found() throws IOException {
        bench.write(
                "rules/tables/offences.csv",
                "statute,section,title,cjs,extent\nModel Act,4,a thing,XX1,\nModel Act,5,another,,\n");
        bench.write(
                "rules/tables/listed.csv",
                "list,item,statute,section,condition,from,until,law,basis,note\n"
                        + "model,1,Model Act,4,,,2020-01-02,x,statute,\n"
                        + "model,1,Model Act,4,,2020-01-01,,x,statute,\n"
                        + "model,2,Model Act,4(1),,,,x,statute,\n"
                        + "model,2,Model Act,4(1),,,,x,statute,\n"
                        + "model,3,Model Act,6,,,,x,statute,\n");
        assertThat(Lint.of(RuleFiles.in(bench.rules), null))
                .contains(
                        new Found("data-code", "tables/offences.csv", 2, "`XX1` is no offence code (`cjs`)"),
                        new Found(
                                "data-overlap", "tables/listed.csv", 3, "holds for days on which line 2 holds as well"),
                        new Found("data-duplicate", "tables/listed.csv", 5, "says the same as line 4"),
                        new Found(
                                "data-offence",
                                "tables/listed.csv",
                                6,
                                "`Model Act, 6` is no offence of `offences.csv`"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            true  ~ $term : term, term.atLeast($least) == true
            true  ~ $term : term, $least.moreThan(term) == true
            true  ~ $term : term, kind == null || term.atLeast($least) == true
            true  ~ $term : term ) Sentence( parent == $count, term != null, term.atLeast($term) == true
            false ~ $term : term, term != null, term.atLeast($least) == true
            false ~ $term : term, term == null || kind == null || term.atLeast($least) == true
            false ~ $term : term, ( term != null && term.atLeast($least) == true )
            false ~ $term : term, term == $least, term.atLeast($least) == true
            false ~ $term : term, term != null ) Sentence( parent == $count, term != null, term.atLeast($term) == true
            """)
    void a_call_that_fails_where_a_fact_is_missing_is_found(boolean fails, String constraints) throws IOException {
        bench.edit(DRL, "term != null, $term : term, term.atLeast($least) == true", constraints);
        assertThat(found().contains("safety-call")).isEqualTo(fails);
    }

    @Test
    void a_call_in_a_conclusion_is_looked_at_too() throws IOException {
        bench.edit(DRL, "Finding.met( $asked, $term )", "Finding.met( $asked, $term.plus( $least ) )");
        assertThat(found()).doesNotContain("safety-call");
        bench.edit(DRL, "term != null, $term : term, term.atLeast($least) == true", "$term : term");
        assertThat(found()).contains("safety-call");
    }

    @Test
    void an_alternative_that_says_a_fact_may_be_missing_is_no_slip() throws IOException {
        bench.edit(DRL, "$at : at, term == null", "$at : at, kind == null || kind != SentenceKind.LIFE, term == null");
        assertThat(found()).doesNotContain("safety-not-equal");
    }

    @Test
    void a_row_that_ends_on_the_day_the_next_begins_does_not_overlap() throws IOException {
        bench.write("rules/tables/spans.csv", "name,from,until\nmodel,2019-01-01,2020-01-01\nmodel,2020-01-01,\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_suppression_needs_a_reason_and_something_to_suppress() throws IOException {
        bench.edit(YAML, "basis: statute", "basis: memory\n# lint-off: law-memory nobody contradicts it");
        assertThat(found()).isEmpty();
        bench.edit(YAML, "law-memory nobody contradicts it", "law-memory");
        assertThat(found()).containsExactly("lint-off");
        bench.edit(YAML, "# lint-off: law-memory", "# lint-off: law-link it is far away\n# lint-off: law-memory so");
        assertThat(found()).containsExactly("lint-off");
    }

    @Test
    void sources_grow_old_against_a_day_only() {
        assertThat(bench.run("lint", bench.rules, "--as-of", "2027-03-05")).isEqualTo(0);
        assertThat(bench.run("lint", bench.rules, "--as-of", "2027-03-06")).isEqualTo(1);
        assertThat(bench.out).contains("the text was read as at 2026-03-05").contains("[law-source-age]");
    }

    @Test
    void fixing_mends_what_is_safe_and_nothing_else() throws IOException {
        String good = Files.readString(bench.rules.resolve(YAML));
        bench.edit(YAML, "basis: statute\n", "basis: statute  \n");
        Files.writeString(
                bench.rules.resolve(YAML),
                Files.readString(bench.rules.resolve(YAML)).stripTrailing());
        assertThat(bench.run("lint", bench.rules, "--fix")).isEqualTo(0);
        assertThat(Files.readString(bench.rules.resolve(YAML))).isEqualTo(good);
    }

    @Test
    void a_rule_is_explained_and_an_unknown_one_is_not() {
        assertThat(bench.run("lint", "--explain", "dates-boundary")).isEqualTo(0);
        assertThat(bench.out).startsWith("## dates-boundary").contains("**Prefer**");
        assertThat(bench.run("lint", "--explain", "nothing")).isEqualTo(2);
        assertThat(bench.err).startsWith("there is no rule `nothing`");
    }

    @Test
    void a_book_with_faults_is_looked_at_as_far_as_it_can_be_read() throws IOException {
        bench.edit(DRL, "Finding.met(", "Finding.perhaps(");
        bench.edit(YAML, ", s 4(2)", "");
        assertThat(found()).contains("book-fault", "law-citation");
    }
}
