package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ancillary.engine.Fault;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * What Drools 10.2.0 does silently wrong, each shown in Drools alone, and how we keep clear of it. Where one of these
 * fails after an upgrade, the defect is mended and the rule against it can be thought over.
 */
class DefectsOfTheEngineTest {

    private static final String HEAD = "import ancillary.engine.drl.*;\n";

    /** Two rules of the shape "there is this, and not that", and "there is this, and what the first concludes". */
    @Nested
    class RulesThatGetLost {

        private static final String LOWER = """
                rule "lower" when exists Seed( what == "c" ) not Seed( what == "b" )
                then insertLogical( new Shows( "lower", "" ) ); end
                """;
        private static final String UPPER = """
                rule "upper" when exists Seed( what == "c" ) exists Shows( what == "lower" )
                then insertLogical( new Shows( "upper", "" ) ); end
                """;
        private static final List<Object> FACTS = List.of(new Seed("c"));
        private static final Set<Object> RIGHT = Set.of(new Shows("lower", ""), new Shows("upper", ""));

        /** apache/incubator-kie 7115, 7109 are of this kind. */
        @Test
        void overTwoPackagesBothRulesGetLost() {
            try (Engine engine = new Engine(Map.of(
                    "one/a.drl", "package one;\n" + HEAD + LOWER, "two/b.drl", "package two;\n" + HEAD + UPPER))) {
                assertThat(engine.run(FACTS, Shows.class)).isEmpty();
            }
        }

        @Test
        void byAnIncrementalUpdateBothRulesGetLost() {
            assertThat(afterUpdate(Samples.HEAD + LOWER, Samples.HEAD + LOWER + UPPER))
                    .isEmpty();
        }

        @Test
        void inOnePackageBuiltAtOnceBothRulesFire() {
            String text = Samples.HEAD + LOWER + UPPER;
            try (Engine engine = Engine.of(text)) {
                assertThat(engine.run(FACTS, Shows.class)).isEqualTo(RIGHT);
            }
            assertThat(interpreted(text, FACTS)).isEqualTo(RIGHT);
        }

        @Test
        void theReaderKnowsOnePackageOnly() {
            assertThat(DrlReader.read("one/a.drl", "package one;\n" + HEAD + LOWER, TYPES)
                            .faults())
                    .containsExactly(new Fault(
                            "one/a.drl", 1, "the package `one` is not allowed", "write `package ancillary.rules;`"));
        }

        private Set<Object> afterUpdate(String before, String after) {
            KieServices services = KieServices.get();
            ReleaseId first = services.newReleaseId("tests", "update", "1");
            ReleaseId second = services.newReleaseId("tests", "update", "2");
            KieContainer container = Engine.container(services, first, Map.of("ancillary/rules/all.drl", before));
            container.getKieBase();
            Engine.build(services, second, Map.of("ancillary/rules/all.drl", after));
            container.updateToVersion(second);
            KieSession session = container.getKieBase().newKieSession();
            FACTS.forEach(session::insert);
            session.fireAllRules(100);
            Set<Object> found = session.getObjects().stream()
                    .filter(Shows.class::isInstance)
                    .collect(Collectors.toSet());
            container.dispose();
            return found;
        }
    }

    /** Two exceptions that defeat each other. */
    @Nested
    class CyclesThroughNot {

        private static final String ONE = """
                rule "one" when exists Seed( what == "a" ) not Shows( what == "two" )
                then insertLogical( new Shows( "one", "" ) ); end
                """;
        private static final String TWO = """
                rule "two" when exists Seed( what == "a" ) not Shows( what == "one" )
                then insertLogical( new Shows( "two", "" ) ); end
                """;

        @Test
        void theOrderOfTheFileDecides() {
            assertThat(raw(ONE + TWO, new Seed("a"))).containsExactly(new Shows("one", ""));
            assertThat(raw(TWO + ONE, new Seed("a"))).containsExactly(new Shows("two", ""));
        }

        @Test
        void anOddCycleFiresWithoutEnd() {
            String odd = """
                    rule "one" when exists Seed( what == "a" ) not Shows( what == "three" )
                    then insertLogical( new Shows( "one", "" ) ); end
                    rule "two" when exists Seed( what == "a" ) not Shows( what == "one" )
                    then insertLogical( new Shows( "two", "" ) ); end
                    rule "three" when exists Seed( what == "a" ) not Shows( what == "two" )
                    then insertLogical( new Shows( "three", "" ) ); end
                    """;
            assertThatThrownBy(() -> raw(odd, new Seed("a"))).hasMessage("the rules fire without end");
            assertThat(Layers.check(rules(Samples.HEAD + odd))).hasSize(1);
        }

        @Test
        void theLayersRefuseIt() {
            assertThat(Layers.check(rules(Samples.HEAD + ONE + TWO))).hasSize(1);
        }
    }

    /** Rules that conclude one another, first supported by the absence of something that comes later. */
    @Nested
    class CircularSupport {

        private static final String CIRCLE = """
                rule "first" when exists Seed( what == "a" ) not Shows( what == "stop" )
                then insertLogical( new Shows( "x", "" ) ); end
                rule "there" when Shows( what == "x" ) then insertLogical( new Shows( "z", "" ) ); end
                rule "back" when Shows( what == "z" ) then insertLogical( new Shows( "x", "" ) ); end
                """;
        private static final String STOP = """
                rule "stop" when exists Seed( what == "a" ) then insertLogical( new Shows( "stop", "" ) ); end
                """;

        @Test
        void theOrderOfTheFileDecides() {
            assertThat(raw(STOP + CIRCLE, new Seed("a"))).hasSize(1);
            assertThat(raw(CIRCLE + STOP, new Seed("a"))).hasSize(3);
        }

        @Test
        void theLayersRefuseIt() {
            assertThat(Layers.check(rules(Samples.HEAD + CIRCLE + STOP))).hasSize(1);
        }
    }

    /** Comparisons that are built, and are then false, or fail while the rules run. */
    @Nested
    class ComparisonsThatMislead {

        private static final Person LONG = person(Period.ofYears(5), Period.ofYears(1));

        @Test
        void aPeriodIsNeverMoreThanAnother() {
            assertIsNothingAndRefused("Person( $until : until, leave > $until )", LONG);
        }

        @Test
        void aWordIsNeverAConstant() {
            assertIsNothingAndRefused("Person( colour == \"RED\" )", LONG);
        }

        @Test
        void aWordIsNeverADate() {
            assertIsNothingAndRefused("Person( bornOn == \"2001-01-01\" )", LONG);
        }

        @Test
        void nilHidesAPropertyOfThatName() {
            assertIsNothingAndRefused("Person( name != nil, name == nil )", LONG);
        }

        @Test
        void aTruthThatIsNotRecordedFailsWhileTheRulesRun() {
            assertFailsAndRefused("Person( insured )", Person.named("x", "y"));
            assertFailsAndRefused("Person( owes( 5 ) )", Person.named("x", "y"));
        }

        @Test
        void aBareNullSafeCallInAGroupLosesItsNullTest() {
            assertFailsAndRefused("Person( home!.on( \"x\" ) || name == \"y\" )", Person.named("x", "y"));
        }

        @Test
        void aValueOfAnyTypeIsTheSameByLiteralAndAnotherByJoin() {
            String byLiteral = "Mark( rest == 5 )";
            String byJoin = "Order( $d : days ) Mark( rest == $d )";
            Object[] facts = {new Mark("m", "", null, 5L), new Order("o", "", null, 5, null)};
            assertThat(raw(concluding(byLiteral), facts)).hasSize(1);
            assertThat(raw(concluding(byJoin), facts)).isEmpty();
            assertRefused(byLiteral);
            assertRefused(byJoin);
        }

        @Test
        void untilCannotBeginAComparison() {
            assertThatThrownBy(() -> raw(concluding("Person( until == null )"), LONG))
                    .isInstanceOf(IllegalArgumentException.class);
            assertRefused("Person( until == null )");
        }

        private static Person person(Period leave, Period until) {
            return new Person("x", "y", 1, 1, true, true, null, Colour.RED, null, null, null, leave, null, until, null);
        }

        private static void assertIsNothingAndRefused(String condition, Object fact) {
            assertThat(raw(concluding(condition), fact)).isEmpty();
            assertRefused(condition);
        }

        private static void assertFailsAndRefused(String condition, Object fact) {
            assertThatThrownBy(() -> raw(concluding(condition), fact)).isInstanceOf(RuntimeException.class);
            assertRefused(condition);
        }

        private static void assertRefused(String condition) {
            assertThat(DrlReader.read("a.drl", Samples.HEAD + concluding(condition), TYPES)
                            .faults())
                    .isNotEmpty();
        }

        private static String concluding(String condition) {
            return "rule \"r\" when " + condition + " then insertLogical( new Shows( \"a\", \"b\" ) ); end\n";
        }
    }

    private static final Types TYPES =
            Types.of(List.of(Person.class, Colour.class, Home.class, Order.class, Shows.class, Mark.class, Seed.class));

    private static Set<Object> raw(String rules, Object... facts) {
        try (Engine engine = Engine.of(Samples.HEAD + rules)) {
            return engine.run(List.of(facts), Shows.class);
        }
    }

    private static List<RuleText> rules(String text) {
        Reading reading = DrlReader.read("a.drl", text, TYPES);
        assertThat(reading.faults()).isEmpty();
        return reading.rules();
    }

    private static Set<Object> interpreted(String text, Collection<?> facts) {
        return new Interpreter(rules(text)).run(facts);
    }
}
