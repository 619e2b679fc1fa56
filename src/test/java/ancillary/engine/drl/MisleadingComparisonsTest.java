package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Comparisons that Drools 10.2.0 builds, and that are then false, or fail while the rules run: we refuse them. */
class MisleadingComparisonsTest {

    private static final Types TYPES =
            Types.of(List.of(Person.class, Colour.class, Home.class, Order.class, Shows.class, Mark.class));

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

    private static Set<Object> raw(String rules, Object... facts) {
        try (Engine engine = Engine.of(Samples.HEAD + rules)) {
            return engine.run(List.of(facts), Shows.class);
        }
    }
}
