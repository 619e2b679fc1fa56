package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.drl.DrlReader;
import ancillary.engine.drl.Reading;
import ancillary.engine.drl.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Drools and the plain interpreter come to the same whole answers, whatever the order of rules, files and facts: neither
 * loses a rule, and nothing hangs on an order. It has a thread of its own beside all other tests, of which many wait for a
 * server or a browser.
 */
@Execution(ExecutionMode.CONCURRENT)
class AgreementTest {

    private static Agreement agreement;

    @BeforeAll
    static void read() throws Exception {
        agreement = new Agreement(RuleBookReader.untried(RuleFiles.in(Path.of("rules")), InterpretedRules::new));
    }

    @Test
    void they_agree_on_two_hundred_thousand_whole_answers() throws Exception {
        agree(200_000);
    }

    @Test
    @Tag("long")
    void they_agree_on_five_million_whole_answers() throws Exception {
        agree(5_000_000);
    }

    private static void agree(int answers) throws Exception {
        RuleBook drools = RuleBookReader.untried(agreement.plain().files());
        try {
            Agreement.Result result = agreement.of(drools.built(), 1, answers);
            assertThat(result.shown()).isEmpty();
            assertThat(result.differences()).isZero();
            assertThat(result.answers()).isGreaterThanOrEqualTo(answers);
        } finally {
            drools.built().close();
        }
    }

    @Test
    void three_builds_in_shuffled_order_answer_alike_in_two_hundred_orders_of_facts() {
        inShuffledOrder(3);
    }

    @Test
    @Tag("long")
    void fifty_builds_in_shuffled_order_answer_alike_in_two_hundred_orders_of_facts() {
        inShuffledOrder(50);
    }

    private static void inShuffledOrder(int builds) {
        for (int build = 0; build < builds; build++) {
            try (BuiltRules built = Layout.shuffled(agreement.plain().rules(), build)) {
                Agreement.Result result = agreement.inOrders(built, build, 200);
                assertThat(result.shown()).as("build %d", build).isEmpty();
                assertThat(result.answers()).isEqualTo(200);
            }
        }
    }

    /** In several packages Drools 10.2.0 loses rules of this shape; a book laid out so does not pass. */
    @Test
    void a_layout_in_which_rules_get_lost_is_caught() throws Exception {
        Map<String, String> files = new TreeMap<>(agreement.plain().files().files());
        files.keySet().removeIf(path -> !path.matches("tro/.*|tables/.*|verdicts\\..*"));
        RuleBook book = RuleBookReader.untried(RuleFiles.of(files), InterpretedRules::new);
        List<RuleText> rules = new ArrayList<>(book.rules());
        rules.addAll(read("lost/lower.drl", """
                rule "lower" when exists Recorded( list == "people" ) not Recorded( list == "nothing" )
                then insertLogical( new Standing( "lower", "lower", Outcome.MET ) ); end
                """));
        rules.addAll(read("lost/upper.drl", """
                rule "upper" when exists Recorded( list == "people" ) exists Standing( layer == "lower" )
                then insertLogical( new Standing( "upper", "upper", Outcome.MET ) ); end
                """));
        RuleBook plain = book.with(rules, new InterpretedRules(rules));
        try (Layout lost = Layout.inSeveralPackages(rules);
                BuiltRules whole = Layout.shuffled(rules, 1)) {
            assertThat(new Agreement(plain).of(whole, 1, 1_000).differences()).isZero();
            assertThat(new Agreement(plain).of(lost, 1, 1_000).differences()).isPositive();
        }
    }

    private static List<RuleText> read(String path, String text) {
        Reading reading = DrlReader.read(path, text, RuleBookReader.TYPES);
        assertThat(reading.faults()).isEmpty();
        return reading.rules();
    }
}
