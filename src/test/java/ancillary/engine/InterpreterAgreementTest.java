package ancillary.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.drl.RuleText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Drools and the plain interpreter come to the same whole answer, whatever the order of rules, files and facts: neither
 * loses a rule, and nothing hangs on an order.
 */
class InterpreterAgreementTest {

    private static final double[] PRESENCE = {0.3, 0.6, 0.8, 0.95};

    @Test
    void they_agree_on_hundreds_of_whole_answers_in_any_order() throws Exception {
        agree(1, 2, 100);
    }

    @Test
    @Tag("long")
    void they_agree_on_very_many_answers_in_any_order() throws Exception {
        agree(2, 50, 20_000);
    }

    private static void agree(long seed, int orders, int cases) throws Exception {
        RuleFiles files = RuleFiles.in(Path.of("rules"));
        RuleBook plain = RuleBookReader.untried(files, InterpretedRules::new);
        for (int order = 0; order < orders; order++) {
            Random random = new Random(seed * 1_000 + order);
            BuiltRules built = shuffled(plain.rules(), random);
            try {
                RuleBook drools = plain.with(plain.rules(), facts -> built.run(shuffled(facts, random)));
                for (double presence : PRESENCE) {
                    compare(
                            plain,
                            drools,
                            new RandomCases(plain, random.nextLong(), presence),
                            cases / PRESENCE.length);
                }
            } finally {
                built.close();
            }
        }
    }

    private static void compare(RuleBook plain, RuleBook drools, RandomCases cases, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            ObjectNode tree = cases.next();
            for (String endpoint : List.of("eligibility", "breaches")) {
                assertThat(answer(drools, tree, endpoint))
                        .as("%s of %s", endpoint, tree)
                        .isEqualTo(answer(plain, tree, endpoint));
            }
        }
    }

    /** What every criterion and every verdict comes to, before completions are tried; or the refusal to answer. */
    private static String answer(RuleBook book, ObjectNode tree, String endpoint) throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        try {
            Run run = Run.of(book, facts, plan);
            StringBuilder answer = new StringBuilder();
            new TreeMap<>(plan.asks().all())
                    .forEach((key, ask) -> answer.append(key)
                            .append(' ')
                            .append(run.outcome(ask))
                            .append(' ')
                            .append(run.needs(ask))
                            .append(' ')
                            .append(run.finding(key))
                            .append('\n'));
            plan.instances()
                    .forEach(instance -> answer.append(instance.id())
                            .append(' ')
                            .append(run.word(instance))
                            .append('\n'));
            return answer.toString();
        } catch (NotTotal e) {
            return e.getMessage();
        }
    }

    private static List<Object> shuffled(Iterable<?> facts, Random random) {
        List<Object> shuffled = new ArrayList<>();
        facts.forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The same rules in another order, spread over other files. */
    private static BuiltRules shuffled(List<RuleText> rules, Random random) {
        List<RuleText> all = new ArrayList<>(rules);
        Collections.shuffle(all, random);
        int spread = 1 + random.nextInt(all.size());
        Map<String, String> files = new TreeMap<>();
        all.forEach(rule -> files.merge("f" + random.nextInt(spread) + ".drl", rule.print(), String::concat));
        List<Fault> faults = new ArrayList<>();
        BuiltRules built = BuiltRules.build(files, faults);
        assertThat(faults).isEmpty();
        return built;
    }
}
