package ancillary.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two engines that share no code come to the same conclusions, whatever the order of rules and facts. */
class InterpreterAgainstDroolsTest {

    private static final Types TYPES = Types.of(List.of(Node.class, Mark.class, Colour.class));

    @Test
    void bothEnginesConcludeTheSameFromRandomRules() {
        compare(1, 3_000, 100);
    }

    @Test
    @Tag("long")
    void bothEnginesConcludeTheSameAMillionTimes() {
        compare(2, 1_000_000, 100);
    }

    /** A difference fails with the rules and the facts; the seed repeats it. */
    private static void compare(long seed, int cases, int casesABook) {
        Random random = new Random(seed);
        int compared = 0;
        while (compared < cases) {
            String text = new RandomRules(random, 5).book(3 + random.nextInt(8));
            Reading reading = DrlReader.read("random.drl", text, TYPES);
            assertThat(reading.faults()).as(text).isEmpty();
            if (Layers.check(reading.rules()).isEmpty()) {
                compared += compare(reading.rules(), random, casesABook);
            }
        }
    }

    private static int compare(List<RuleText> rules, Random random, int cases) {
        List<RuleText> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        String text = RuleText.print(shuffled, TYPES);
        Interpreter interpreter = new Interpreter(rules);
        try (Engine engine = Engine.of(text)) {
            for (int i = 0; i < cases; i++) {
                List<Node> facts = new RandomFacts(random).nodes();
                Set<Object> ours = interpreter.run(facts);
                Collections.shuffle(facts, random);
                assertThat(engine.run(facts, Mark.class))
                        .as("%s%n%s", text, facts)
                        .isEqualTo(ours);
            }
        }
        return cases;
    }
}
