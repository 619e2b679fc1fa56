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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every partial case of the facts a regime turns on: each fact one way, the other way, or not recorded. Verdict and needs
 * must be those of the oracle by brute force, and said to be exact.
 */
class RecallNeedsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Object> EITHER = Arrays.asList(true, false, null);
    private static final List<Object> LEVELS = Arrays.asList("1", "2", null);

    private static Assessor assessor;

    @BeforeAll
    static void read_the_rules_on_recall() throws Exception {
        Map<String, String> files = new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        files.keySet()
                .removeIf(path -> !path.matches("recall/(ftr-|fixed-term-(?!\\d+-over)|recall-type-(lr|ftr-\\d)|"
                        + RecallTypesTest.OF_EVERY_KIND + ").*|tables/.*|verdicts\\..*"));
        assessor = new Assessor(RuleBookReader.untried(new RuleFiles(new TreeMap<>(files))));
    }

    @Test
    @Tag("long")
    void the_list_of_2024() {
        Map<String, List<Object>> facts =
                of("adultAtRecall", "chargedCausedRecall", "chargeIsSerious", "referred244zb");
        facts.put("sentenceMonths", Arrays.asList(8, 12, null));
        facts.put("mappaLevel", LEVELS);
        facts.put(RecallCase.KIND, Arrays.asList("IMPRISONMENT", "EXTENDED", null));
        assertThat(differences(RecallTypesOracle.R3, facts)).isEmpty();
    }

    @Test
    @Tag("long")
    void the_list_of_2025() {
        Map<String, List<Object>> facts = of(
                "adultAtRecall", "chargedCausedRecall", "referred244zb", "schedule19aa", "s247a2", "s325aa", "s325c");
        facts.put("sentenceMonths", Arrays.asList(47, 48, null));
        facts.put("mappaLevel", LEVELS);
        assertThat(differences(RecallTypesOracle.R4, facts)).isEmpty();
    }

    @Test
    @Tag("long")
    void the_exclusions_of_2026() {
        Map<String, List<Object>> facts = of(
                "chargedCausedRecall",
                "referred244zb",
                "s247a2",
                "s325aa",
                "s325c",
                "schedule19zb",
                "nationalSecurityPart3Sch13",
                "foreignPowerThreat",
                "schedule20b");
        facts.put("mappaLevel", LEVELS);
        facts.put(RecallCase.KIND, Arrays.asList("IMPRISONMENT", "EXTENDED", null));
        assertThat(differences(RecallTypesOracle.R5, facts)).isEmpty();
    }

    @Test
    @Tag("long")
    void the_list_for_youth() {
        Map<String, List<Object>> facts =
                of("adultAtRecall", "chargedCausedRecall", "chargeIsSerious", "referred244zb");
        facts.put("sentenceMonths", Arrays.asList(8, 12, null));
        facts.put("mappaLevel", LEVELS);
        facts.put(RecallCase.KIND, List.of("DETENTION_UNDER_18"));
        assertThat(differences(RecallTypesOracle.R5, facts)).isEmpty();
    }

    private static Map<String, List<Object>> of(String... eitherWay) {
        Map<String, List<Object>> facts = new TreeMap<>();
        for (String fact : eitherWay) {
            facts.put(fact, EITHER);
        }
        return facts;
    }

    /** At most so many of what differs, or is not exact; all cases are tried. */
    private static Map<String, String> differences(LocalDate day, Map<String, List<Object>> facts) {
        int number = facts.values().stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
        int step = Integer.getInteger("recall.step", 1);
        Map<String, String> differences = new TreeMap<>();
        IntStream.range(0, number).filter(i -> i % step == 0).parallel().forEach(i -> {
            RecallCase recall = RecallCase.clear(day, "IMPRISONMENT", 8);
            int rest = i;
            for (Map.Entry<String, List<Object>> fact : facts.entrySet()) {
                List<Object> values = fact.getValue();
                recall = recall.with(fact.getKey(), values.get(rest % values.size()));
                rest /= values.size();
            }
            compare(recall, differences);
        });
        return differences;
    }

    private static void compare(RecallCase recall, Map<String, String> differences) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> words = RecallCompletions.verdict(recall.oracle(), RecallCase::oneKind);
        RecallCompletions.needs(recall.oracle(), RecallCase::oneKind)
                .forEach((type, needs) -> expected.put(type, words.get(type) + " " + recall.pointers(needs)));
        Map<String, String> actual = new TreeMap<>();
        List<String> inexact = new ArrayList<>();
        for (Assessment.Verdict verdict : answer(recall)) {
            if (RecallTypesOracle.TYPES.contains(verdict.about())) {
                actual.put(verdict.about(), verdict.verdict() + " " + new TreeSet<>(verdict.needs()));
                if (!verdict.needsExact()) {
                    inexact.add(verdict.about());
                }
            }
        }
        if (!actual.equals(expected) || !inexact.isEmpty()) {
            synchronized (differences) {
                differences.put(recall.toString(), "expected " + expected + ", got " + actual + ", inexact " + inexact);
            }
        }
    }

    private static List<Assessment.Verdict> answer(RecallCase recall) {
        try {
            return assessor.assess(CaseReader.read(JSON.writeValueAsBytes(recall.document())), "breaches")
                    .verdicts();
        } catch (Exception e) {
            throw new IllegalStateException(recall.toString(), e);
        }
    }
}
