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
                        "these rules hang on one another through `not` or `accumulate`:"
                                + " `one` (sample.drl:3), `two` (sample.drl:5)",
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
