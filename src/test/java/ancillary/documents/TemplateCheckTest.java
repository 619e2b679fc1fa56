package ancillary.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ancillary.engine.Fault;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule book whose templates are wrong does not become active, and says where each is wrong. */
class TemplateCheckTest {

    private static final String SIDECAR = """
            document: slip
            title: A slip
            question: eligibility
            verdict: tro
            words: [MUST_CONSIDER]
            where: { proposedOrders: { kind: TRAVEL_RESTRICTION } }
            fields:
              name: { at: name, otherwise: nobody }
              court: { case: hearing/court }
              duty: { criterion: tro-four-years }
            lists:
              counts:
                each: counts
                when: { result: CONVICTED }
                fields: { statute: { at: offence/statute } }
                lists:
                  flags: { flags: PF-T, own: true, outcomes: [MET] }
              raised: { flags: PF-T }
            """;

    private static final String TEXT = """
            {{name}} in {{court}}
            {{! a note to whoever edits this }}
            {{#counts}}
            {{number}}. {{statute}}: {{duty}}
            {{#flags}}
            {{id}}{{#repair}}, {{repair}}{{/repair}}
            {{/flags}}
            {{/counts}}
            {{#no-counts}}
            {{^MUST_CONSIDER}}none{{/MUST_CONSIDER}}
            {{/no-counts}}
            """;

    private static Map<String, String> rules;

    @BeforeAll
    static void read_the_rules() {
        rules = new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        rules.keySet().removeIf(path -> !path.matches("tro/.*|tables/.*|[^/]*"));
    }

    private static List<String> faults(Map<String, String> more) throws Exception {
        Map<String, String> files = new TreeMap<>(rules);
        files.putAll(more);
        RuleFiles book = RuleFiles.of(files);
        try {
            RuleBookReader.untried(book, InterpretedRules::new);
            return List.of();
        } catch (RuleBookFaults e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    private static List<String> faults(String sidecar, String text) throws Exception {
        return faults(Map.of("documents/slip.yaml", sidecar, "documents/slip.mustache", text));
    }

    @Test
    void a_good_template_has_no_fault() throws Exception {
        assertThat(faults(SIDECAR, TEXT)).isEmpty();
    }

    @Test
    void a_reader_that_builds_for_the_engine_checks_too() {
        Map<String, String> files = new TreeMap<>(rules);
        files.put("documents/slip.mustache", "text");
        assertThat(catchThrowableOfType(RuleBookFaults.class, () -> RuleBookReader.untried(RuleFiles.of(files)))
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("documents/slip.mustache: has no file `slip.yaml` beside it");
    }

    @Test
    void a_sidecar_without_a_text_is_a_fault() throws Exception {
        assertThat(faults(Map.of("documents/slip.yaml", SIDECAR)))
                .containsExactly("documents/slip.yaml: has no file `slip.mustache` beside it");
    }

    @Test
    void every_fault_of_a_sidecar_is_told_at_once_and_then_every_fault_of_its_text() throws Exception {
        String text = "{{name}}\n{{nmae}}\n{{#counts}}\n";
        assertThat(faults(SIDECAR.replace("tro-four-years", "tro-five-years").replace("at: name", "at: nmae"), text))
                .containsExactly(
                        "documents/slip.yaml:8: `Person` has no `nmae`",
                        "documents/slip.yaml:10: `tro-five-years` is no criterion of the verdict");
        assertThat(faults(SIDECAR, text))
                .containsExactly(
                        "documents/slip.mustache:2: `{{nmae}}` is filled from nothing",
                        "documents/slip.mustache:3: `{{#counts}}` is not closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "document: slip | document: slap | 1: names the document `slap`, not `slip`",
                "document: slip | document: [ | 3: not YAML: expected ',' or ']', but got :",
                "title: A slip | titel: A slip | 2: `titel` is not a property here",
                "title: A slip | title: | 2: is null; leave out what is not recorded",
                "question: eligibility | question: sentence | 3: must be one of `eligibility`, `breaches`",
                "question: eligibility | question: breaches | 4: `breaches` has no verdict `tro`",
                "verdict: tro | verdict: trow | 4: `eligibility` has no verdict `trow`",
                "MUST_CONSIDER | MIGHT_CONSIDER | 5: `MIGHT_CONSIDER` is no word of the verdict",
                "where: { proposedOrders | where: { orderd | 6: `Person` has no list `orderd`",
                "kind: TRAVEL_RESTRICTION | kin: TRAVEL_RESTRICTION | 6: `ProposedOrder` has no `kin`",
                "kind: TRAVEL_RESTRICTION | kind: TRAVEL_BAN | 6: `kind` is never `TRAVEL_BAN`",
                "at: name, otherwise: nobody | otherwise: nobody | 8: needs one source, such as `at` or `criterion`",
                "at: name, | at: name, case: reference, | 8: needs one source, such as `at` or `criterion`",
                "at: name, | at: nam, | 8: `Person` has no `nam`",
                "at: name, | at: '', | 8: must have the form `^[a-z][A-Za-z0-9]*(/[a-z][A-Za-z0-9]*)*$`",
                "at: name, | at: counts/0/label, | 8: must have the form `^[a-z][A-Za-z0-9]*(/[a-z][A-Za-z0-9]*)*$`",
                "at: name, | flag: tro-four-years, | 8: `tro-four-years` is no flag of the rules",
                "at: name, | beside: tro-four-years, | 8: `tro-four-years` is nothing beside the verdict",
                "at: name, | date: tro-four-years, | 8: `tro-four-years` is no date of the rules",
                "at: name, | asked: scpo-offence, | 8: `scpo-offence` is no criterion of any verdict",
                "at: name, | verdict: word, | 8: `otherwise` belongs to `at` or `case`",
                "at: name, | verdict: title, | 8: must be one of `word`, `because`",
                "case: hearing/court | case: hearing/place | 9: `CaseFile` has no `hearing/place`",
                "each: counts | each: count | 13: `Person` has no list `count`",
                "each: counts | each: name | 13: `Person` has no list `name`",
                "result: CONVICTED | result: GUILTY | 14: `result` is never `GUILTY`",
                "at: offence/statute | at: offence/statue | 15: `Count` has no `offence/statue`",
                "flags: { flags: PF-T, own | flags: { flags: PG-, own | 17: nothing among `flags` begins with `PG-`",
                "outcomes: [MET] | outcomes: [RAISED] | 17: must be one of `MET`, `NOT_MET`, `UNKNOWN`, `JUDGEMENT`",
                "raised: { flags: PF-T } | raised: { flags: PF-T, when: { a: b } } | 18: `when` belongs to `each`",
                "raised: { flags: PF-T } | raised: { verdicts: scpo } | 18: `scpo` is no verdict",
                "raised: { flags: PF-T } | raised: { own: true } | 18: needs one source, such as `each` or `flags`",
                "raised: { flags: PF-T } | name: { flags: PF-T } | 18: `name` stands twice"
            })
    void a_fault_of_a_sidecar_is_told_with_its_line(String good, String bad, String fault) throws Exception {
        assertThat(SIDECAR).contains(good);
        assertThat(faults(SIDECAR.replace(good, bad), TEXT)).contains("documents/slip.yaml:" + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{{surname}} | `{{surname}}` is filled from nothing",
                "{{name.length}} | `{{name.length}}` is neither a place nor a section",
                "{{.}} | `{{.}}` is neither a place nor a section",
                "{{getClass}} | `{{getClass}}` is filled from nothing",
                "{{#class}}{{/class}} | `{{#class}}` is filled from nothing",
                "{{statute}} | `{{statute}}` is filled from nothing",
                "{{counts}} | `{{counts}}` is no text, it opens a section: `{{#counts}}`",
                "{{UNKNOWN}} | `{{UNKNOWN}}` is no text, it opens a section: `{{#UNKNOWN}}`",
                "{{no-name}} | `{{no-name}}` is no text, it opens a section: `{{#no-name}}`",
                "{{#MAYBE}}{{/MAYBE}} | `{{#MAYBE}}` is filled from nothing",
                "{{> slip}} | `{{> slip}}` is neither a place nor a section",
                "{{>../../pom.xml}} | `{{>../../pom.xml}}` is neither a place nor a section",
                "{{< slip}}{{/ slip}} | `{{< slip}}` is neither a place nor a section",
                "{{=<% %>=}} | `{{=<% %>=}}` is neither a place nor a section",
                "{{&name}} | `{{&name}}` is neither a place nor a section",
                "{{$name}}{{/name}} | `{{$name}}` is neither a place nor a section",
                "{{{name}}} | `{{` is not closed",
                "{{name | `{{` is not closed",
                "{{}} | `{{}}` is neither a place nor a section",
                "{{/name}} | `{{/name}}` closes what is not open",
                "{{#name}}{{#counts}}{{/name}}{{/counts}} | `{{/name}}` closes what is not open",
                "{{#counts}}{{#counts}}{{/counts}}{{/counts}} | `{{#counts}}` stands in itself"
            })
    void a_fault_of_a_text_is_told_with_its_line(String bad, String fault) throws Exception {
        assertThat(faults(SIDECAR, "first\n" + bad + "\n")).contains("documents/slip.mustache:2: " + fault);
    }

    @Test
    void sections_without_end_are_refused_at_once() throws Exception {
        assertThat(faults(SIDECAR, "{{#name}}".repeat(100_000) + "{{/name}}".repeat(100_000)))
                .containsExactly(
                        "documents/slip.mustache:1: at most 8 sections, 3 of them lists, may stand in each other");
    }
}
