package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.findings.Assessment;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The kinds of recall and what they need, against an oracle written from the law alone. */
@Execution(ExecutionMode.CONCURRENT)
class RecallTypesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<LocalDate> CHANGES = List.of(
            RecallTypesOracle.R1,
            RecallTypesOracle.R2,
            RecallTypesOracle.SERIOUS_TERRORISM,
            RecallTypesOracle.REFERRAL,
            RecallTypesOracle.R3,
            RecallTypesOracle.R4,
            RecallTypesOracle.R5);

    static final String OF_EVERY_KIND =
            "recall-(other-power|life-sentence|law-of|rules-of|standard-|for-curfew|emergency|no-licence|uncond)";

    private static Assessor assessor;

    /** A verdict with its needs. */
    private record Told(String verdict, Set<String> needs) {}

    @BeforeAll
    static void read_the_rules_on_recall() throws Exception {
        Map<String, String> files = new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        files.keySet()
                .removeIf(path -> !path.matches("recall/(ftr-|fixed-term-(?!\\d+-over)|recall-type-(lr|ftr-\\d)|"
                        + OF_EVERY_KIND + ").*|tables/.*|verdicts\\..*"));
        assessor = new Assessor(RuleBookReader.untried(new RuleFiles(new TreeMap<>(files))));
    }

    @Test
    @Tag("long")
    void any_two_facts_on_the_day_before_and_the_day_of_each_change() throws Exception {
        Map<String, String> differences = new LinkedHashMap<>();
        for (LocalDate change : List.of(RecallTypesOracle.R3, RecallTypesOracle.R4, RecallTypesOracle.R5)) {
            for (LocalDate day : List.of(change.minusDays(1), change)) {
                pairs(RecallCase.clear(day, "IMPRISONMENT", day.isBefore(RecallTypesOracle.R4) ? 8 : 30), differences);
                if (!day.isBefore(RecallTypesOracle.R5)) {
                    pairs(RecallCase.clear(day, "DETENTION_UNDER_18", 8), differences);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private void pairs(RecallCase clear, Map<String, String> differences) throws Exception {
        List<String> facts = new ArrayList<>(RecallCase.VALUES.keySet());
        for (int i = 0; i < facts.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Object one : triedWith(facts.get(i))) {
                    for (Object other : triedWith(facts.get(j))) {
                        compare(clear.with(facts.get(i), one).with(facts.get(j), other), differences);
                    }
                }
            }
        }
    }

    private static List<Object> triedWith(String fact) {
        List<Object> values = new ArrayList<>(RecallCase.VALUES.get(fact));
        if (values.size() > 2) {
            values = new ArrayList<>(List.of(values.get(0), values.get(values.size() - 1)));
        }
        values.add(null);
        return values;
    }

    @Test
    void two_thousand_random_recalls() throws Exception {
        assertThat(random(20_261_122L, 2_000, 25)).isEmpty();
    }

    @Test
    @Tag("long")
    void twenty_thousand_random_recalls() throws Exception {
        assertThat(random(1L, 20_000, 10)).isEmpty();
    }

    private Map<String, String> random(long seed, int number, int missingOneIn) throws Exception {
        Random random = new Random(seed);
        Map<String, String> differences = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            LocalDate change = CHANGES.get(Math.max(0, CHANGES.size() - 1 - random.nextInt(4) * random.nextInt(3)));
            RecallCase recall = RecallCase.clear(change.minusDays(random.nextInt(2)), "IMPRISONMENT", 8);
            for (Map.Entry<String, List<?>> fact : RecallCase.VALUES.entrySet()) {
                recall = recall.with(fact.getKey(), value(fact.getKey(), fact.getValue(), random, missingOneIn));
            }
            compare(recall, differences);
        }
        return differences;
    }

    /** One in so many is not recorded; what takes a case out is rare enough for the rest to matter. */
    private static Object value(String fact, List<?> values, Random random, int missingOneIn) {
        if (random.nextInt(missingOneIn) == 0) {
            return null;
        }
        if (values.contains(true) && !fact.equals("adultAtRecall") && !fact.equals("chargeIsSerious")) {
            return random.nextInt(12) == 0;
        }
        return fact.equals("adultAtRecall") ? random.nextInt(4) > 0 : values.get(random.nextInt(values.size()));
    }

    private void compare(RecallCase recall, Map<String, String> differences) throws Exception {
        Map<String, String> verdicts = RecallCompletions.verdict(recall.oracle(), RecallCase::oneKind);
        Map<String, Set<String>> needs = RecallCompletions.needs(recall.oracle(), RecallCase::oneKind);
        Map<String, Told> expected = new LinkedHashMap<>();
        verdicts.forEach((type, word) -> expected.put(type, new Told(word, recall.pointers(needs.get(type)))));
        Map<String, Told> actual = new LinkedHashMap<>();
        Assessment assessment = assessor.assess(CaseReader.read(JSON.writeValueAsBytes(recall.document())), "breaches");
        for (String type : RecallTypesOracle.TYPES) {
            assessment.verdicts().stream()
                    .filter(verdict -> type.equals(verdict.about()))
                    .forEach(verdict -> actual.put(type, told(verdict, expected.get(type))));
        }
        if (!actual.equals(expected)) {
            differences.put(recall.toString(), "expected " + expected + ", got " + actual);
        }
    }

    /** Where the needs are said not to be exact, all that matter must be among them. */
    private static Told told(Assessment.Verdict verdict, Told expected) {
        boolean among = !verdict.needsExact() && verdict.needs().containsAll(expected.needs());
        return new Told(verdict.verdict(), among ? expected.needs() : new TreeSet<>(verdict.needs()));
    }
}
