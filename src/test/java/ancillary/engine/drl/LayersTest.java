package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that hang on one another through an absence are refused; all others come in layers. */
class LayersTest {

    @Test
    void twoExceptionsThatDefeatEachOtherAreRefusedByName() {
        List<RuleText> rules = rules("""
                rule "one" when Person( adult == true ) not Shows( what == "b" )
                then insertLogical( new Shows( "a", "x" ) ); end
                rule "two" when Person( adult == true ) not Shows( what == "a" )
                then insertLogical( new Shows( "b", "x" ) ); end
                """);
        assertThat(Layers.check(rules))
                .containsExactly(new Fault(
                        "sample.drl",
                        3,
                        "the rules `one` (sample.drl:3), `two` (sample.drl:5)"
                                + " hang on one another through `not` or `accumulate`",
                        "conclude under another name in one of them"));
    }

    @Test
    void aRuleThatHangsOnTheAbsenceOfItsOwnConclusionIsRefused() {
        List<RuleText> rules = rules("""
                rule "odd" when Person( adult == true ) not Shows( what == "a" )
                then insertLogical( new Shows( "a", "x" ) ); end
                """);
        assertThat(Layers.check(rules)).extracting(Fault::line).containsExactly(3);
    }

    @Test
    void aRuleThatCountsWhatItConcludesIsRefused() {
        List<RuleText> rules = rules("""
                rule "odd" when accumulate( Shows( what == "a" ); $n : count( 1 ); $n < 3 )
                then insertLogical( Shows.of( "a", "x", $n ) ); end
                """);
        assertThat(Layers.check(rules)).hasSize(1);
    }

    @Test
    void rulesThatSupportOneAnotherAboveAnAbsenceAreRefused() {
        List<RuleText> rules = rules("""
                rule "first support" when Person( adult == true ) not Shows( what == "stop" )
                then insertLogical( new Shows( "x", "" ) ); end
                rule "there" when Shows( what == "x" ) then insertLogical( new Shows( "z", "" ) ); end
                rule "and back" when Shows( what == "z" ) then insertLogical( new Shows( "x", "" ) ); end
                rule "stop" when Person( adult == true ) then insertLogical( new Shows( "stop", "" ) ); end
                """);
        assertThat(Layers.check(rules))
                .extracting(Fault::cause)
                .containsExactly("the rules `there` (sample.drl:5), `and back` (sample.drl:6)"
                        + " support one another above a `not` or `accumulate`");
    }

    @Test
    void rulesThatSupportOneAnotherOverFactsAloneAreAllowed() {
        List<RuleText> rules = rules("""
                rule "begin" when Person( adult == true ) then insertLogical( new Shows( "x", "" ) ); end
                rule "there" when Shows( what == "x" ) then insertLogical( new Shows( "z", "" ) ); end
                rule "and back" when Shows( what == "z" ) then insertLogical( new Shows( "x", "" ) ); end
                """);
        assertThat(Layers.check(rules)).isEmpty();
    }

    @Test
    void anotherWordIsAnotherFact() {
        List<RuleText> rules = rules("""
                rule "upper" when Person( adult == true ) not Shows( what == "a" )
                then insertLogical( new Shows( "b", "x" ) ); end
                rule "lower" when Person( adult == true )
                then insertLogical( new Shows( "a", "x" ) ); end
                """);
        assertThat(Layers.check(rules)).isEmpty();
        assertThat(Layers.order(rules)).extracting(layer -> layer.get(0).name()).containsExactly("lower", "upper");
    }

    @Test
    void anAnswerIsKnownByTheCriterionOfItsQuestion() {
        List<RuleText> rules = rules("""
                rule "second" when $q : Question( criterion == "second" ) not Answer( question.criterion == "first" )
                then insertLogical( Answer.yes( $q ) ); end
                rule "first" when $q : Question( criterion == "first" )
                then insertLogical( Answer.no( $q ) ); end
                """);
        assertThat(Layers.check(rules)).isEmpty();
        assertThat(Layers.order(rules)).extracting(layer -> layer.get(0).name()).containsExactly("first", "second");
    }

    @Test
    void aCycleOverAJoinedQuestionIsSeen() {
        List<RuleText> rules = rules("""
                rule "one" when $q : Question( criterion == "first" ) not Answer( question == $q, yes == false )
                then insertLogical( Answer.yes( $q ) ); end
                rule "two" when $q : Question( criterion == "first" ) not Answer( question == $q, yes == true )
                then insertLogical( Answer.no( $q ) ); end
                """);
        assertThat(Layers.check(rules)).hasSize(1);
    }

    private static List<RuleText> rules(String text) {
        Reading reading = Samples.read(Samples.HEAD + text);
        assertThat(reading.faults()).isEmpty();
        return reading.rules();
    }
}
