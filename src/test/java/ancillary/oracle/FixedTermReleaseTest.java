package ancillary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Assessor;
import ancillary.engine.CaseReader;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The last day of a fixed term, against days counted one by one. */
@Execution(ExecutionMode.CONCURRENT)
class FixedTermReleaseTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);
    private static final LocalDate LAST = LocalDate.of(2104, 12, 31);

    private static final int DAYS_OF_2027_AND_2028 = 731;

    @Test
    void two_thousand_returns_leap_days_and_changes_of_the_clock_among_them() throws Exception {
        Map<String, String> files = new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
        files.keySet()
                .removeIf(path -> !path.matches("recall/(ftr-|fixed-term-(?!\\d+-over)|recall-type-(lr|ftr-\\d)|"
                        + RecallTypesTest.OF_EVERY_KIND + ").*|tables/.*|verdicts\\..*"));
        Assessor assessor = new Assessor(RuleBookReader.untried(new RuleFiles(new TreeMap<>(files))));
        Random random = new Random(2026);
        Map<String, String> differences = new LinkedHashMap<>();
        for (int i = 0; i < 2_000; i++) {
            LocalDate returned = returned(i, random);
            for (int days : List.of(14, 28, 56)) {
                String expected = FixedTermReleaseOracle.lastDay(returned, days).toString();
                String actual = told(assessor, returned, days);
                if (!expected.equals(actual)) {
                    differences.put(returned + " for " + days, "expected " + expected + ", got " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Some within a term's length of a leap day, each day of two years (so that every change of the clock is met), the rest at random. */
    private static LocalDate returned(int number, Random random) {
        if (number < 40) {
            return LocalDate.of(2028 + 4 * (number % 18), 2, 29).minusDays(random.nextInt(57));
        }
        return number < 40 + DAYS_OF_2027_AND_2028
                ? LocalDate.of(2027, 1, 1).plusDays(number - 40L)
                : FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, LAST)));
    }

    private static String told(Assessor assessor, LocalDate returned, int days) throws Exception {
        String kind = days == 56 ? "IMPRISONMENT" : "DETENTION_UNDER_18";
        ObjectNode tree = JSON.valueToTree(
                RecallCase.clear(returned, kind, days == 14 ? 8 : 30).document());
        ((ObjectNode) tree.at("/people/0/recalls/0")).put("returnedToCustodyOn", returned.toString());
        return assessor.assess(CaseReader.read(JSON.writeValueAsBytes(tree)), "breaches").dates().stream()
                .filter(date -> date.id().equals("fixed-term-" + days + "-ends"))
                .map(date -> String.valueOf(date.on()))
                .findFirst()
                .orElse("no day");
    }
}
