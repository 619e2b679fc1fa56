package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules mean, above all where nothing is recorded. */
class InterpreterTest {

    private static final Person BARE = Person.named("/bob", "Bob");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age == null                        | true
            age != null                        | false
            age == 5                           | false
            age != 5                           | true
            age > 5                            | false
            age < 5                            | false
            age >= children                    | false
            age in ( 0, 5 )                    | false
            age not in ( 0, 5 )                | true
            bornOn > comesOfAgeOn              | false
            bornOn == comesOfAgeOn             | true
            colour != Colour.RED               | true
            insured == true                    | false
            insured == false                   | false
            insured != true                    | true
            owes( 5 ) == null                  | true
            owes( 5 ) == true                  | false
            tags contains "x"                  | false
            tags not contains "x"              | true
            "x" memberOf tags                  | false
            "x" not memberOf tags              | true
            home!.street == "x"                | false
            home!.street != "x"                | false
            home!.before!.street == null       | false
            """)
    void nothingRecordedIsTheSameAsNothingAndHasNoOrder(String constraint, boolean holds) {
        String text = Samples.rule("Person( name == \"Bob\", " + constraint + " )");
        assertThat(run(text, BARE)).hasSize(holds ? 1 : 0);
        assertThat(inDrools(text, BARE)).hasSize(holds ? 1 : 0);
    }

    @Test
    void countAndSumOfNothingAreNoughtAndTheLeastOfNothingIsNoMatch() {
        assertThat(run(accumulate("$r : count( 1 )"))).containsExactly(Shows.of("r", "", 0L));
        assertThat(run(accumulate("$r : sum( $d )"))).containsExactly(Shows.of("r", "", 0));
        assertThat(run(accumulate("$r : min( $d )"))).isEmpty();
        assertThat(run(accumulate("$r : max( $d )"))).isEmpty();
    }

    @Test
    void theLeastOfNothingIsNullBesideAnotherFunction() {
        String text = accumulate("$r : min( $d ), $n : count( 1 )");
        Object found = new Shows("r", "", Collections.singletonList(null));
        assertThat(run(text)).containsExactly(found);
        assertThat(inDrools(text)).containsExactly(found);
    }

    @Test
    void aRuleThatReadsMoreThanTheOneItReplacesStandsAboveWhatItReads() {
        RuleText narrow = reading("Shows( what == \"a\", about == \"x\" )");
        RuleText wide = reading("Shows( what == \"a\" )");
        List<RuleText> rules = List.of(narrow, rules(Samples.HEAD + """
                rule "makes" when Person( name == "Bob" ) then insertLogical( new Shows( "a", "y" ) ); end
                """).get(0));
        for (List<RuleText> each : List.of(rules, List.of(rules.get(1), narrow))) {
            Interpreter before = new Interpreter(each);
            assertThat(before.run(List.of(BARE))).containsExactly(new Shows("a", "y"));
            assertThat(before.replacing(narrow, wide).run(List.of(BARE)))
                    .containsExactly(new Shows("a", "y"), new Shows("c", ""));
            assertThat(before.replacing(narrow, null).run(List.of(BARE))).containsExactly(new Shows("a", "y"));
        }
    }

    private static RuleText reading(String condition) {
        return rules(Samples.HEAD + "rule \"reads\" when " + condition
                        + " then insertLogical( new Shows( \"c\", \"\" ) ); end\n")
                .get(0);
    }

    @Test
    void oneFactCountsOnceAndEqualFactsEach() {
        Order one = new Order("o", "x", null, 5, null);
        Order equal = new Order("o", "x", null, 5, null);
        assertThat(run(accumulate("$r : count( 1 )"), one, one)).containsExactly(Shows.of("r", "", 1L));
        assertThat(run(accumulate("$r : count( 1 )"), one, equal)).containsExactly(Shows.of("r", "", 2L));
    }

    @Test
    void aConclusionEqualToAGivenFactIsNoConclusion() {
        String text = Samples.rule("Person()");
        assertThat(run(text, BARE, new Shows("a", "b"))).isEmpty();
    }

    @Test
    void anExceptionDefeatsWhereverItIsWritten() {
        String main = """
                rule "main" when Person( name == "Bob" ) not Shows( what == "exception" )
                then insertLogical( new Shows( "main", "" ) ); end
                """;
        String exception = """
                rule "exception" when Person( children == 0 ) then insertLogical( new Shows( "exception", "" ) ); end
                """;
        Set<Object> right = Set.of(new Shows("exception", ""));
        assertThat(run(Samples.HEAD + main + exception, BARE)).isEqualTo(right);
        assertThat(run(Samples.HEAD + exception + main, BARE)).isEqualTo(right);
    }

    @Test
    void rulesThatReadOneAnotherRunToTheirFixedPoint() {
        String text = Samples.HEAD + """
                rule "begin" when Person( name == "Bob" ) then insertLogical( new Shows( "a", "" ) ); end
                rule "on" when Shows( what == "a" ) then insertLogical( new Shows( "b", "" ) ); end
                rule "back" when Shows( what == "b" ) then insertLogical( new Shows( "a", "" ) ); end
                rule "out" when Shows( what == "b" ) then insertLogical( new Shows( "c", "" ) ); end
                """;
        assertThat(run(text, BARE)).hasSize(3);
    }

    @Test
    void aFailureNamesTheRuleAndItsPlace() {
        assertThatThrownBy(() -> run(Samples.rule("Person( bornOn.getYear() == 2000 )"), BARE))
                .isInstanceOf(RuleFailure.class)
                .hasMessage("the rule `a rule` (sample.drl:3) cannot be evaluated: `getYear` is asked of null");
    }

    @Test
    void aRuleThatFeedsItselfWithoutEndIsStopped() {
        String text = Samples.HEAD + """
                rule "feeds itself" when $o : Order( madeOn != null )
                then insertLogical( new Order( $o.at(), $o.of(), $o.madeOn().plusDays( 1 ), 1, null ) ); end
                """;
        Interpreter interpreter = new Interpreter(rules(text), 50);
        assertThatThrownBy(() -> interpreter.run(List.of(new Order("o", "x", LocalDate.EPOCH, 1, null))))
                .hasMessage("more than 50 conclusions, the last by `feeds itself` (sample.drl:3)");
    }

    @Test
    void rulesInACycleThroughNotAreNotRun() {
        String text = Samples.HEAD + """
                rule "odd" when Person() not Shows( what == "a" ) then insertLogical( new Shows( "a", "" ) ); end
                """;
        assertThatThrownBy(() -> new Interpreter(rules(text))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListenerSeesEachConditionAndEachConclusion() {
        List<String> seen = new ArrayList<>();
        Listener listener = new Listener() {
            @Override
            public void asked(RuleText rule, int condition, boolean matched) {
                seen.add(condition + " " + matched);
            }

            @Override
            public void fired(RuleText rule, List<Object> facts, Object conclusion) {
                seen.add(rule.name() + " " + facts.get(0).equals(BARE) + " " + facts.get(1) + " " + conclusion);
            }
        };
        String text = Samples.rule("Person( name == \"Bob\" )\nnot Order( of == \"/bob\" )");
        Interpreter interpreter = new Interpreter(rules(text));
        interpreter.run(List.of(BARE), listener);
        interpreter.run(List.of(), listener);
        interpreter.run(List.of(BARE, new Order("o", "/bob", null, 1, null)), listener);
        assertThat(seen)
                .containsExactly(
                        "0 true",
                        "1 true",
                        "a rule true null Shows[what=a, about=b, values=[]]",
                        "0 false",
                        "0 true",
                        "1 false");
    }

    @Test
    void manyFactsAreJoinedByLookup() {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            facts.add(Person.named("p" + i, "x"));
            facts.add(new Order("o" + i, "p" + i, null, 1, null));
        }
        String text = Samples.HEAD
                + "rule \"r\" when $p : Person() $o : Order( of == $p.at )"
                + " then insertLogical( new Shows( $p.at(), $o.at() ) ); end\n";
        Interpreter interpreter = new Interpreter(rules(text));
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(interpreter.run(facts)).hasSize(20_000));
    }

    private static String accumulate(String functions) {
        return Samples.HEAD
                + "rule \"r\" when accumulate( Order( $d : days ); " + functions + " )"
                + " then insertLogical( Shows.of( \"r\", \"\", $r ) ); end\n";
    }

    private static Set<Object> run(String text, Object... facts) {
        return new Interpreter(rules(text)).run(List.of(facts));
    }

    private static Set<Object> inDrools(String text, Object... facts) {
        try (Engine engine = Engine.of(text)) {
            return engine.run(List.of(facts), Shows.class);
        }
    }

    private static List<RuleText> rules(String text) {
        Reading reading = Samples.read(text);
        assertThat(reading.faults()).isEmpty();
        return reading.rules();
    }
}
