package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Outcomes;
import ancillary.engine.RuleBook;
import ancillary.engine.TheBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schedule 1 for England and Wales: the list of the rule book against a list written from the law sheet alone. */
class ScheduleOneTest {

    private static final String LIST = "scpo-england-and-wales";

    /** How the sheet's list writes what ours writes otherwise: spelling and width alone, the law is the same. */
    private static final Map<String, String> SPELLING = Map.of(
            "theft act 1968|8(1)|weapon=LISTED", "theft act 1968|8|weapon=LISTED",
            "eu financial sanctions instruments||connection=SANCTIONS_INSTRUMENT",
                    "european communities act 1972|2(2)|connection=FINANCIAL_SANCTIONS",
            "un financial sanctions instruments||connection=SANCTIONS_INSTRUMENT",
                    "united nations act 1946|1|connection=FINANCIAL_SANCTIONS",
            "control of trade in endangered species regulations 2018|sch 1 para 2|connection=PART_OF_PARAGRAPH",
                    "control of trade in endangered species regulations 2018|sch 1 para 2|connection=ENDANGERED_SPECIES_ART_16_1_C_OR_D",
            "sanctions and anti-money laundering act 2018|1|connection=REGULATIONS_UNDER_SECTION",
                    "sanctions and anti-money laundering act 2018|1|",
            "counter-terrorism act 2008|sch 7 para 30|",
                    "counter-terrorism act 2008|sch 7 para 30|connection=CTA_2008_SCH_7_PARA_13",
            "counter-terrorism act 2008|sch 7 para 30a|",
                    "counter-terrorism act 2008|sch 7 para 30a|connection=CTA_2008_SCH_7_PARA_13");

    private static final Map<String, String> MADE_UNDER = Map.of(
            "EU financial sanctions instruments", "European Communities Act 1972",
            "UN financial sanctions instruments", "United Nations Act 1946");

    /** Days our list has from the notes to the Act, where the sheet gives none. */
    private static final Map<String, String> DAYS_READ_IN_THE_NOTES = Map.ofEntries(
            Map.entry("firearms act 1968|1(1)|", "2015-05-03"),
            Map.entry("firearms act 1968|2(1)|", "2015-05-03"),
            Map.entry("firearms act 1968|5(1)|", "2015-05-03"),
            Map.entry("firearms act 1968|5(1a)|", "2015-05-03"),
            Map.entry("firearms act 1968|5(2a)|", "2015-05-03"),
            Map.entry("economic crime and corporate transparency act 2023|199|", "2025-09-01"),
            Map.entry("sanctions and anti-money laundering act 2018|1|", "2018-11-22"),
            Map.entry("psychoactive substances act 2016|4|", "2016-05-26"),
            Map.entry("psychoactive substances act 2016|5|", "2016-05-26"),
            Map.entry("psychoactive substances act 2016|7|", "2016-05-26"),
            Map.entry("psychoactive substances act 2016|8|", "2016-05-26"),
            Map.entry("sexual offences act 2003|59a|", "2013-04-06"),
            Map.entry("modern slavery act 2015|2|", "2015-07-31"),
            Map.entry("criminal finances act 2017|45|", "2017-09-30"),
            Map.entry("criminal finances act 2017|46|", "2017-09-30"),
            Map.entry("bribery act 2010|1|", "2011-07-01"),
            Map.entry("bribery act 2010|2|", "2011-07-01"),
            Map.entry("bribery act 2010|6|", "2011-07-01"),
            Map.entry("control of trade in endangered species regulations 2018|sch 1 para 1(2)|", "2019-11-06"),
            Map.entry(
                    "control of trade in endangered species regulations 2018|sch 1 para 2|connection=ENDANGERED_SPECIES_ART_16_1_C_OR_D",
                    "2019-11-06"),
            Map.entry("serious crime act 2015|45|", "2015-05-03"));

    private static RuleBook book;
    private static List<Map<String, String>> ours;

    @BeforeAll
    static void read() throws Exception {
        book = TheBook.get();
        ours = Csv.rows(Files.readString(Path.of("rules/tables/listed.csv"))).stream()
                .filter(row -> row.get("list").equals(LIST))
                .toList();
    }

    @Test
    void no_row_of_the_sheet_is_missing_and_none_is_added() {
        Set<String> expected = new TreeSet<>();
        ScheduleOneOracle.rows().stream()
                .filter(row -> !row.paragraph().equals("2A"))
                .forEach(row -> expected.add(paragraph(row.paragraph()) + " " + key(row)));
        Set<String> found = new TreeSet<>();
        ours.stream()
                .filter(row -> !ofParagraph(row, "2A", "14"))
                .forEach(row -> found.add(paragraph(row.get("item")) + " " + key(row)));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void the_days_of_addition_are_those_of_the_sheet_or_of_the_notes_to_the_act() {
        Map<String, String> expected = new LinkedHashMap<>();
        ScheduleOneOracle.rows().forEach(row -> expected.put(key(row), row.from() == null ? "" : row.from()));
        expected.putAll(DAYS_READ_IN_THE_NOTES);
        for (Map<String, String> row : ours) {
            if (!ofParagraph(row, "2A", "14")) {
                assertThat(row.get("from")).as(row.toString()).isEqualTo(expected.get(key(row)));
                assertThat(row.get("until")).as(row.toString()).isEmpty();
            }
        }
    }

    // Paragraph 2A points at another Act; the offences that Act names stand in our list one by one.
    @Test
    void the_terrorism_offences_are_those_of_section_41_of_the_act_of_2008() {
        Set<String> named = ours.stream()
                .filter(row -> ofParagraph(row, "2A"))
                .map(row -> row.get("statute") + " " + row.get("section"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(Set.of("Anti-terrorism, Crime and Security Act 2001 113"));
        for (String section : "11 12 15 16 17 18 38B 54 56 57 58 58A 58B 59 60 61".split(" ")) {
            expected.add("Terrorism Act 2000 " + section);
        }
        for (String section : "1 2 5 6 8 9 10 11".split(" ")) {
            expected.add("Terrorism Act 2006 " + section);
        }
        expected.add("Terrorism Prevention and Investigation Measures Act 2011 23");
        expected.add("Counter-Terrorism and Security Act 2015 10(1)");
        expected.add("Counter-Terrorism and Security Act 2015 10(3)");
        assertThat(named).isEqualTo(expected);
    }

    @Test
    void every_row_is_listed_with_its_condition_met_and_only_then() throws Exception {
        List<String> differences = new ArrayList<>();
        for (ScheduleOneOracle.Row row : ScheduleOneOracle.rows()) {
            if (row.condition() != null && row.condition().equals("connection:LISTED_IN_SECTION")) {
                continue;
            }
            String[] parts = key(row).split("\\|", -1);
            String statute = MADE_UNDER.getOrDefault(row.statute(), row.statute());
            boolean anyGoods = statute.startsWith("Customs") && row.section().equals("170");
            compare(differences, statute, parts, condition(parts[2], true), "MET");
            if (!parts[2].isEmpty()) {
                String otherwise = anyGoods ? "MET" : "NOT_MET";
                compare(differences, statute, parts, condition(parts[2], false), otherwise);
                compare(differences, statute, parts, "", anyGoods ? "MET" : "UNKNOWN");
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void a_mode_is_listed_as_paragraph_14_says() throws Exception {
        List<String> differences = new ArrayList<>();
        for (ScheduleOneOracle.Row row : ScheduleOneOracle.rows()) {
            if (row.condition() == null) {
                for (String mode : ScheduleOneOracle.modes()) {
                    // Conspiracy to defraud is itself recorded as a conspiracy.
                    boolean itself = mode.equals("CONSPIRACY") && !ScheduleOneOracle.modesReach(row);
                    String expected = ScheduleOneOracle.modesReach(row) || itself ? "MET" : "NOT_MET";
                    compare(
                            differences,
                            row.statute(),
                            key(row).split("\\|", -1),
                            connection(row) + ", \"mode\": \"" + mode + "\"",
                            expected);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void what_the_sheet_leaves_unlisted_is_recognised_and_left_to_the_court() throws Exception {
        List<String> differences = new ArrayList<>();
        for (String[] pair : ScheduleOneOracle.unlisted()) {
            String section = pair[1].equals("17") ? "17(1)" : pair[1];
            compare(differences, pair[0], new String[] {"", section}, "", "NOT_MET");
        }
        for (String[] triple : ScheduleOneOracle.unlistedWhere()) {
            String[] fact =
                    triple[2].replace("FIREARM", "FIREARM_OR_AMMUNITION").split(":");
            String facts = ", \"" + fact[0] + "\": { \"kind\": \"" + fact[1] + "\" }";
            compare(differences, triple[0], new String[] {"", triple[1]}, facts, "NOT_MET");
        }
        assertThat(differences).isEmpty();
    }

    private static String connection(ScheduleOneOracle.Row row) {
        String condition = key(row).split("\\|", -1)[2];
        return condition.isEmpty() ? "" : condition(condition, true);
    }

    private static void compare(List<String> differences, String statute, String[] parts, String facts, String expected)
            throws Exception {
        String section = parts.length > 1 ? parts[1] : "";
        String actual = outcome(statute, section, facts);
        if (!actual.equals(expected)) {
            differences.add(statute + " " + section + facts + ": expected " + expected + ", got " + actual);
        }
    }

    private static String outcome(String statute, String section, String facts) throws Exception {
        String json =
                "{ \"assessedOn\": \"2026-11-22\", \"people\": [ { \"counts\": [ { \"convictedIn\": \"ENGLAND_AND_WALES\","
                        + " \"offence\": { \"statute\": \"" + statute + "\", \"section\": \"" + section + "\" }" + facts
                        + " } ] } ] }";
        return Outcomes.of(book, "scpo-listed", CaseReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .name();
    }

    /** Facts in which a condition is met, or recorded and not met. */
    private static String condition(String condition, boolean met) {
        if (condition.isEmpty()) {
            return "";
        }
        String code = condition.replaceFirst(".*=", "");
        if (condition.startsWith("goods")) {
            String other = code.equals("FIREARM_OR_AMMUNITION") ? "TOBACCO" : "CASH";
            String kind = code.equals("OTHER") ? (met ? "TOBACCO" : "CONTROLLED_DRUG") : met ? code : other;
            return ", \"goods\": { \"kind\": \"" + kind + "\" }";
        }
        if (condition.startsWith("weapon")) {
            return ", \"weapon\": { \"kind\": \"" + (met ? "FIREARM" : "NONE") + "\" }";
        }
        return ", \"connections\": [" + (met ? " { \"code\": \"" + code + "\" } " : "") + "]";
    }

    private static boolean ofParagraph(Map<String, String> row, String... paragraphs) {
        return Set.of(paragraphs)
                .contains(row.get("item").replaceFirst("^para ", "").replaceFirst("\\(.*", ""));
    }

    /** The paragraph without what lies under it; the sheet tells sub-paragraphs of paragraph 1 apart. */
    private static String paragraph(String item) {
        String bare = item.replaceFirst("^para ", "");
        return bare.startsWith("1(") ? bare.substring(0, 4) : bare.replaceFirst("\\(.*", "");
    }

    private static String key(ScheduleOneOracle.Row row) {
        String condition = row.condition() == null
                ? ""
                : row.condition().replace(':', '=').replaceFirst("FIREARM$", "FIREARM_OR_AMMUNITION");
        String key = row.statute().toLowerCase() + "|" + row.section().toLowerCase() + "|" + condition;
        return SPELLING.getOrDefault(key, key);
    }

    private static String key(Map<String, String> row) {
        return row.get("statute").toLowerCase() + "|" + row.get("section").toLowerCase() + "|" + row.get("condition");
    }
}
