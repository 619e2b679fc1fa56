package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the end of a run tells about a rule that is replaced. */
class EndedTest {

    private static final Types TYPES = Types.of(List.of(Node.class, Mark.class, Colour.class));

    @Test
    void where_the_end_does_not_differ_the_whole_run_comes_out_as_before() {
        Random random = new Random(3);
        int alike = 0;
        int different = 0;
        for (int i = 0; i < 300; i++) {
            List<RuleText> rules = book(random);
            List<RuleText> others = book(random);
            for (RuleText rule : withoutCircles(rules)) {
                RuleText instead = random.nextBoolean() ? null : others.get(random.nextInt(others.size()));
                List<RuleText> replaced = replaced(rules, rule, instead);
                Replacement replacement = new Replacement(rule, instead);
                boolean told = replacement.isPlain() && (instead == null || straight(replaced, instead));
                for (int j = 0; told && j < 5; j++) {
                    List<Node> facts = new RandomFacts(random).nodes();
                    Set<Object> before = new Interpreter(rules).run(facts);
                    boolean same = before.equals(new Interpreter(replaced).run(facts));
                    if (new Ended(all(facts, before)).differs(replacement)) {
                        different++;
                    } else {
                        alike++;
                        assertThat(same)
                                .as("%s%n%s%n%s", RuleText.print(rules, TYPES), rule.name(), facts)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(alike).isGreaterThan(500);
        assertThat(different).isGreaterThan(500);
    }

    @Test
    void a_rule_left_out_is_missed_where_it_concluded_something() {
        RuleText rule =
                Samples.read(Samples.rule("Person( name == \"Bob\" )")).rules().get(0);
        Replacement leftOut = new Replacement(rule, null);

        assertThat(new Ended(List.of(Person.named("/bob", "Bob"))).differs(leftOut))
                .isTrue();
        assertThat(new Ended(List.of(Person.named("/bea", "Bea"))).differs(leftOut))
                .isFalse();
    }

    @Test
    void a_rule_is_plain_only_where_it_reads_no_more_and_not_what_it_concludes_itself() {
        RuleText rule =
                Samples.read(Samples.rule("Person( name == \"Bob\" )")).rules().get(0);
        RuleText wider = Samples.read(Samples.rule("Person( name == \"Bob\" )\nexists Shows( what == \"c\" )"))
                .rules()
                .get(0);
        RuleText itself =
                Samples.read(Samples.rule("Shows( what == \"a\" )")).rules().get(0);

        assertThat(new Replacement(wider, rule).isPlain()).isTrue();
        assertThat(new Replacement(rule, wider).isPlain()).isFalse();
        assertThat(new Replacement(itself, null).isPlain()).isFalse();
    }

    private static List<RuleText> book(Random random) {
        List<RuleText> rules;
        do {
            rules = read(new RandomRules(random, 5).book(3 + random.nextInt(6)));
        } while (!Layers.check(rules).isEmpty());
        return rules;
    }

    private static List<RuleText> read(String text) {
        return DrlReader.read("random.drl", text, TYPES).rules();
    }

    private static Collection<RuleText> withoutCircles(List<RuleText> rules) {
        Set<RuleText> straight = Collections.newSetFromMap(new IdentityHashMap<>());
        Layers.order(rules).stream().filter(layer -> layer.size() == 1).forEach(straight::addAll);
        return straight;
    }

    /** Whether a rule stands in no circle of rules that read one another. */
    private static boolean straight(List<RuleText> rules, RuleText rule) {
        return Layers.check(rules).isEmpty() && withoutCircles(rules).contains(rule);
    }

    private static List<RuleText> replaced(List<RuleText> rules, RuleText rule, RuleText instead) {
        List<RuleText> others = new ArrayList<>(rules);
        others.removeIf(each -> each == rule);
        if (instead != null) {
            others.add(instead);
        }
        return others;
    }

    private static List<Object> all(Collection<?> facts, Collection<?> concluded) {
        return Stream.concat(facts.stream(), concluded.stream())
                .map(Object.class::cast)
                .toList();
    }
}
