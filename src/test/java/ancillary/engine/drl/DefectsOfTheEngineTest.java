package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ancillary.engine.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.EventProcessingOption;
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

    /**
     * Two conditions inside a {@code not}: apache/incubator-kie pull request 6756. Certain with events, and seen now and
     * then without them where several rules share the group.
     */
    @Nested
    class GroupsInsideNot {

        private static final String GROUPS = """
                rule "groups" when
                    not( Seed( what != "q" ) and Order( at != "q" ) )
                    not( Seed( what != "s" ) and Order( at != "s" ) )
                then insertLogical( new Shows( "a", "" ) ); end
                """;

        @Test
        void theEngineFailsInside() {
            String events = "declare Seed @role( event ) end\ndeclare Order @role( event ) end\n";
            KieServices services = KieServices.get();
            KieBaseConfiguration streaming = services.newKieBaseConfiguration();
            streaming.setOption(EventProcessingOption.STREAM);
            KieContainer container = Engine.container(
                    services,
                    services.newReleaseId("tests", "groups", "1"),
                    Map.of("ancillary/rules/all.drl", Samples.HEAD + events + GROUPS));
            KieSession session = container.newKieBase(streaming).newKieSession();
            session.insert(new Seed("a"));
            session.fireAllRules();
            session.insert(new Order("o", "x", null, 1, null));
            assertThatThrownBy(session::fireAllRules)
                    .hasStackTraceContaining("PhreakSubnetworkNotExistsNode.deleteRight");
            container.dispose();
        }

        @Test
        void theReaderRefusesThem() {
            assertThat(DrlReader.read("a.drl", Samples.HEAD + GROUPS, TYPES).faults())
                    .extracting(Fault::cause)
                    .containsOnly("`not` in front of a group is not allowed");
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

    private static final Types TYPES = Types.of(List.of(Order.class, Shows.class, Seed.class));

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
