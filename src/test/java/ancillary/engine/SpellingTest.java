package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.findings.Assessment.Warning;
import ancillary.findings.Row;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write for an Act, a provision or a place finds the row that is meant; what finds none is said. */
class SpellingTest {

    private static final Tables TABLES = TheBook.get().tables();

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Customs & Excise Management Act 1979 | s170(2) | Customs and Excise Management Act 1979 | 170(2)",
                "the CUSTOMS and Excise Management Act, 1979 | S. 170 (2) | Customs and Excise Management Act 1979 | 170(2)",
                "Copyright Designs and Patents Act 1988 | Section 107(1)(a) | Copyright, Designs and Patents Act 1988 | 107(1)(a)",
                "Control of Trade in Endangered Species Regulations 2018 | Schedule 1, paragraph 2 | Control of Trade in Endangered Species Regulations 2018 | Sch 1 para 2",
                "common law | Kidnapping | common law | kidnapping",
            })
    void an_offence_is_found_however_it_is_cited(String act, String provision, String plainAct, String plain)
            throws Exception {
        assertThat(rows(act, provision)).isEqualTo(rows(plainAct, plain));
    }

    @Test
    void a_place_is_found_in_capitals_and_out_of_them() throws Exception {
        assertThat(warnings("{ 'behaviour': [ { 'kind': 'TRAVEL', 'place': 'United States' } ] }"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"3.0, 0f9a20f4-35c7-4c77-8af8-f200f153fa11", "v3, 0f9a20f4", "3, 0F9A20F4"})
    void a_published_condition_is_found_by_its_short_code_and_version(String version, String code) throws Exception {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.put("assessedOn", "2026-11-22");
        tree.putArray("people")
                .addObject()
                .putArray("proposedConditions")
                .addObject()
                .put("kind", "ADDITIONAL")
                .put("policyVersion", version)
                .put("code", code);
        assertThat(TABLES.rows(CaseReader.check(tree)))
                .extracting(row -> row.cell("version") + " " + row.cell("tests"))
                .contains("3.0 EXCLUSION_ZONE");
    }

    @Test
    void a_place_no_table_has_is_named() throws Exception {
        assertThat(warnings("{ 'behaviour': [ { 'kind': 'TRAVEL', 'place': 'MALAGA' } ] }"))
                .containsExactly(new Warning(
                        "/people/0/behaviour/0/place", "table `places` has no `MALAGA`: it is taken as not recorded"));
    }

    @Test
    void an_offence_no_table_has_is_named_and_one_that_is_not_recorded_is_not() throws Exception {
        assertThat(warnings("{ 'counts': [ { 'offence': { 'statute': 'Model Act 1901', 'section': '1' } },"
                        + " { 'offence': { 'statute': 'Theft Act 1968' } } ] }"))
                .containsExactly(new Warning(
                        "/people/0/counts/0/offence", "no table of offences has `Model Act 1901, s 1` as it is cited"));
    }

    private static List<Row> rows(String statute, String section) throws Exception {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.put("assessedOn", "2026-11-22");
        tree.putArray("people")
                .addObject()
                .putArray("counts")
                .addObject()
                .putObject("offence")
                .put("statute", statute)
                .put("section", section);
        return TABLES.rows(CaseReader.check(tree)).stream()
                .filter(row -> row.of().endsWith("/offence"))
                .filter(row -> !row.table().equals("acts-outside"))
                .toList();
    }

    private static List<Warning> warnings(String person) throws Exception {
        String text = "{ 'assessedOn': '2026-11-22', 'people': [ " + person + " ] }";
        return Warnings.of(CaseReader.check((ObjectNode) Json.mapper().readTree(text.replace('\'', '"'))), TABLES);
    }
}
