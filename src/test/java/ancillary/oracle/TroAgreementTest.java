package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules and an oracle written from the law sheet alone say the same of every offence, mode, term and day, but for a day that
 * the sheet does not give: before it nobody could be convicted of encouraging or assisting.
 */
class TroAgreementTest {

    private static final List<String> MODES = Arrays.asList(
            "PRINCIPAL", "SECONDARY", "CONSPIRACY", "ATTEMPT", "INCITEMENT", "ENCOURAGING_OR_ASSISTING", null);
    private static final List<String> TERMS = Arrays.asList("P3Y364D", "P4Y", "P4Y1D", null);
    private static final List<String> DAYS =
            Arrays.asList("2002-03-31", "2002-04-01", "2008-09-30", "2008-10-01", null);

    /** Serious Crime Act 2007, Part 2, in force (SI 2008/2504): from memory, and so no part of the oracle. */
    private static final LocalDate ENCOURAGING_OR_ASSISTING_FROM = LocalDate.of(2008, 10, 1);

    /** One count; null means not recorded. */
    private record Row(String statute, String section, String mode, String goods, String term, String day) {

        ObjectNode asCase() {
            ObjectNode tree = Json.mapper().createObjectNode().put("assessedOn", "2026-11-22");
            ObjectNode count =
                    tree.putArray("people").addObject().putArray("counts").addObject();
            count.put("result", "CONVICTED").put("convictedIn", "ENGLAND_AND_WALES");
            count.putObject("offence").put("statute", statute).put("section", section);
            ObjectNode sentence = count.putObject("sentence").put("kind", "IMPRISONMENT");
            put(count, "mode", mode);
            put(count, "committedOn", day);
            put(sentence, "term", term);
            if (goods != null) {
                count.putObject("goods").put("kind", goods);
            }
            return tree;
        }

        private static void put(ObjectNode node, String name, String value) {
            if (value != null) {
                node.put(name, value);
            }
        }

        String expected() {
            String verdict = TroOracle.verdict(statute, section, mode, goods, term, day);
            return verdict.equals(TroOracle.MUST_CONSIDER) && beforeThereWasSuchAnOffence() ? "JUDGEMENT" : verdict;
        }

        private boolean beforeThereWasSuchAnOffence() {
            return "ENCOURAGING_OR_ASSISTING".equals(mode)
                    && LocalDate.parse(day).isBefore(ENCOURAGING_OR_ASSISTING_FROM);
        }

        String actual() {
            return TroBook.verdict("eligibility", "tro", asCase()).verdict();
        }
    }

    /** Every way of taking part for the sections the sheet names first, the term and the day at their edges; the parts once each. */
    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<String[]> offences = TroOracle.offences();
        for (int i = 0; i < offences.size(); i++) {
            String[] offence = offences.get(i);
            boolean customs = offence[0].startsWith("Customs");
            List<String> goods =
                    customs ? Arrays.asList("CONTROLLED_DRUG", "TOBACCO", null) : Arrays.asList((String) null);
            for (String mode : i < 20 ? MODES : MODES.subList(6, 7)) {
                goods.forEach(each -> edges(offence, mode, each, rows));
            }
        }
        return rows;
    }

    private static void edges(String[] offence, String mode, String goods, List<Row> rows) {
        for (String term : TERMS) {
            DAYS.forEach(day -> rows.add(new Row(offence[0], offence[1], mode, goods, term, day)));
        }
    }

    @BeforeAll
    static void build() {
        TroBook.build();
    }

    @Test
    void every_offence_mode_term_and_day_as_the_sheet_says() {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(2_000);
        List<String> differences = rows.parallelStream()
                .filter(row -> !row.expected().equals(row.actual()))
                .map(row -> row + ": the sheet says " + row.expected() + ", the rules " + row.actual())
                .toList();
        assertThat(differences).isEmpty();
    }
}
