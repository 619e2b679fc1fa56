package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal names the line, what is wrong and what to write instead. */
class DrlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$p : Person( name == \"Ann\" )",
                "Person()",
                "$p : Person( $age : age, age != null, $age >= 18, children < $age )",
                "$p : Person( age in ( 1, 2, -3 ), colour not in ( Colour.RED, Colour.BLUE ) )",
                "$p : Person( tags contains \"x\", tags not contains name, \"y\" memberOf tags )",
                "$p : Person( home!.street == \"High Street\" || home == null )",
                "$p : Person( home != null && home.before!.rooms > 2, ( adult || age == 3 ) && children == 2 )",
                "$p : Person( owes( 5 ) == true, owes( 6 ) == null, hasMoreChildrenThan( 2 ) )",
                "$p : Person( $until : until, $key : key == \"a b\", comesOfAgeOn == bornOn.plusYears( 18 ) )",
                "$p : Person( sentence != null ) Order( of == $p.at, length.atLeast( $p.sentence ) == true )",
                "$p : Person( age == 1 ) not Order( of == $p.at ) exists Order( madeOn > $p.bornOn )",
                "$p : Person( age == 1 ) not Order()",
                "accumulate( Order( $d : days ); $n : count( 1 ), $s : sum( $d ); $n > 1, $s < 9 ) Order( days == $s )",
                "accumulate( $o : Order( $m : madeOn ); $n : min( $m ), $c : count( $o ) ) Order( madeOn >= $n )",
            })
    void whatTheHouseSpeaksIsRead(String conditions) {
        assertThat(Samples.read(Samples.rule(conditions)).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Person( nam == "Ann" )                            | unknown property `nam` of `Person`; did you mean `name`
            Persn( name == "Ann" )                            | unknown type `Persn`; rules know facts, law and findings only
            Person( insured )                                 | `insured` is not compared with anything; compare with `== true`, `== false` or `== null`
            Person( owes( 5 ) )                               | `owes( 5 )` is not compared with anything; compare with `== true`, `== false` or `== null`
            Person( colour == "RED" )                         | `colour == "RED"` compares what can never be the same; write a constant such as `Colour.RED`, without quotes
            Person( bornOn > "2001-01-01" )                   | `bornOn` and `"2001-01-01"` cannot be put in order by `>`; compare with a date of a fact or a provision; rules hold no dates
            Person( insured == "true" )                       | `insured == "true"` compares what can never be the same; compare with `true`, `false` or `null`
            Person( leave > until )                           | `until` has another meaning where a constraint begins; bind it first, as in `$until : until`, and compare `$until`
            Person( $u : until, leave > $u )                  | `leave` and `$u` cannot be put in order by `>`; use a length of our own that has `atLeast`
            $p : Person( $l : sentence, sentence > $l )       | `sentence` and `$l` cannot be put in order by `>`; write `sentence.atLeast( $l ) == true`
            Person( !( age > 5 ) )                            | `!` is not allowed here; compare with `== false`, and test for `null` separately
            Person( children == null )                        | `children` is never null; leave the test out
            Person( age + 1 == 3 )                            | `+` is not allowed here; compute it in a fact or a provision
            Person( name.length() == 3 )                      | unknown method `length` of `String`; it has none that rules may use
            Person( age == $x )                               | unknown variable `$x`; nothing is bound yet
            Person( age == 1 ) Order()                        | `Order` is joined to nothing; compare one of its properties with a variable or a literal
            Person( age == 1 ) Order( $d : days )             | `Order` is joined to nothing; compare one of its properties with a variable or a literal
            not( Person() and Order() )                       | `not` in front of a group is not allowed; write `not Type( .. )` with one pattern, without parentheses round it
            eval( true )                                      | `eval` is not allowed here; compare properties in the pattern
            Person( age == 1 ) from $x                        | `from` is not allowed here; the engine puts every part of a case in as a fact of its own: match that
            Person( tags contains 5 )                         | `5 contains tags` compares what can never be the same
            Person( name == 'Ann' )                           | single quotes are not allowed; write text in double quotes
            Person( $a : age && name == "x" )                 | a binding cannot be part of `&&`; bind first, and test after a comma
            accumulate( Order( $n : of ); $s : sum( $n ) )    | `sum` cannot be computed over `$n`; it needs numbers
            accumulate( Order( $n : of ); $s : average( $n )) | unknown function `average`; there are `count`, `sum`, `min` and `max`
            """)
    void whatTheHouseDoesNotSpeakIsRefusedOnItsLine(String conditions, String fault) {
        List<Fault> faults = Samples.read(Samples.rule(conditions)).faults();
        assertThat(faults).extracting(Fault::toString).containsExactly("sample.drl:4: " + fault);
    }

    @Test
    void aComparisonSaysItsPropertyAgain() {
        assertThat(Samples.read(Samples.rule("Person( age > 5 || < 3 )")).faults())
                .extracting(Fault::toString)
                .containsExactly("sample.drl:4: a comparison has no left side; write the property again");
    }

    @Test
    void allFaultsOfAFileAreFoundAtOnce() {
        String text = Samples.HEAD + """
                global java.util.List list
                rule "one" salience 5 when
                    $p : Person( nam == "x", age == "5" )
                    Order( of == $p.a )
                then
                    System.exit( 0 );
                end
                rule "two" when
                    Person( adult == true )
                then
                end
                """;
        assertThat(Samples.read(text).faults()).extracting(Fault::line).containsExactly(3, 4, 5, 5, 6, 8, 12);
    }

    @Test
    void aRuleIsPrintedBackAsItWasRead() {
        String text = Samples.HEAD + """
                rule "every construct" when
                    $q : Question( criterion == "c", $most : most )
                    $p : Person( $a : age!=null , $a>= $most&& ( adult||name in("x","y") ), home!.on( "x" ) == true )
                    exists Order( of == $p.at )   // why
                    not Order( of == $p.at, days not in (1, -2), madeOn == null )
                    accumulate( Order( $d : days ); $n : count(1), $m : max($d); $n > 1 )
                then
                    insertLogical( Answer.yes( $q ) ); insertLogical( new Shows("a", $p.name()) );
                    insertLogical( Shows.of( "b", $p.home().street(), Colour.RED, 5, true, null, $n ) );
                end
                """;
        Reading reading = Samples.read(text);
        assertThat(reading.faults()).isEmpty();
        assertThat(RuleText.print(reading.rules(), Samples.TYPES)).isEqualTo("""
                package ancillary.rules;

                import ancillary.engine.drl.*;

                rule "every construct" when
                    $q : Question( criterion == "c", $most : most )
                    $p : Person( $a : age, age != null, ( $a >= $most && ( adult || name in ( "x", "y" ) ) ), home!.on( "x" ) == true )
                    exists Order( of == $p.at )
                    not Order( of == $p.at, days not in ( 1, -2 ), madeOn == null )
                    accumulate( Order( $d : days ); $n : count( 1 ), $m : max( $d ); $n > 1 )
                then
                    insertLogical( Answer.yes( $q ) );
                    insertLogical( new Shows( "a", $p.name() ) );
                    insertLogical( Shows.of( "b", $p.home().street(), Colour.RED, 5, true, null, $n ) );
                end
                """);
        assertThat(Samples.read(RuleText.print(reading.rules(), Samples.TYPES)).faults())
                .isEmpty();
    }
}
