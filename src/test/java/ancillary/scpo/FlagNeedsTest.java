package ancillary.scpo;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Outcomes;
import ancillary.engine.Outcomes.Answered;
import ancillary.engine.TheBook;
import ancillary.findings.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What an unknown flag needs, against every completion of what is left out: a flag is unknown exactly where two completions
 * differ, and a fact is needed exactly where changing it alone can change the outcome.
 */
class FlagNeedsTest {

    private static final int AT_ONCE = 250;
    private static final int SOME = 40;

    @Test
    void a_flag_is_unknown_and_needs_a_fact_exactly_where_completions_say_so() throws Exception {
        Random random = new Random(20_261_122L);
        Map<String, String> differences = new TreeMap<>();
        for (Map.Entry<String, Space> each : FlagFacts.all().entrySet()) {
            List<Map<String, JsonNode>> cases = Stream.generate(
                            () -> each.getValue().partial(random))
                    .limit(SOME)
                    .distinct()
                    .toList();
            differences.putAll(differences(each.getKey(), each.getValue(), cases));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    @Tag("long")
    void the_same_over_every_case_that_leaves_something_out() throws Exception {
        Map<String, String> differences = new TreeMap<>();
        int cases = 0;
        for (Map.Entry<String, Space> each : FlagFacts.all().entrySet()) {
            List<Map<String, JsonNode>> all = each.getValue().partial();
            cases += all.size();
            differences.putAll(differences(each.getKey(), each.getValue(), all));
        }
        System.out.println("flags with facts left out: " + cases + " cases");
        assertThat(differences).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(10_000);
    }

    private static Map<String, String> differences(String flag, Space space, List<Map<String, JsonNode>> cases)
            throws Exception {
        Set<Map<String, JsonNode>> asked = new LinkedHashSet<>(cases);
        cases.forEach(each -> asked.addAll(space.completions(each)));
        Map<Map<String, JsonNode>, Answered> answers = answers(flag.split(" ")[0], space, asked);
        Map<String, String> differences = new TreeMap<>();
        for (Map<String, JsonNode> each : cases) {
            Answered expected = expected(space, each, answers);
            if (!answers.get(each).equals(expected)) {
                differences.put(flag + " " + each, "expected " + expected + ", got " + answers.get(each));
            }
        }
        return differences;
    }

    private static Answered expected(
            Space space, Map<String, JsonNode> given, Map<Map<String, JsonNode>, Answered> answers) {
        Set<Outcome> outcomes = new TreeSet<>();
        Set<String> needs = new TreeSet<>();
        for (Map<String, JsonNode> whole : space.completions(given)) {
            Outcome outcome = answers.get(whole).outcome();
            outcomes.add(outcome);
            for (String fact : space.facts()) {
                for (JsonNode value : given.containsKey(fact) ? List.<JsonNode>of() : space.values(fact)) {
                    if (answers.get(Space.and(whole, fact, value)).outcome() != outcome) {
                        needs.add(fact);
                    }
                }
            }
        }
        return outcomes.size() == 1
                ? new Answered(outcomes.iterator().next(), Set.of())
                : new Answered(Outcome.UNKNOWN, needs);
    }

    /** What the flag comes to for each, many people in one case; needs told from the person's own place. */
    private static Map<Map<String, JsonNode>, Answered> answers(
            String flag, Space space, Collection<Map<String, JsonNode>> asked) throws Exception {
        Map<Map<String, JsonNode>, Answered> answers = new HashMap<>();
        List<Map<String, JsonNode>> all = new ArrayList<>(asked);
        // One that is worked out over completions runs its whole case again and again.
        int together = TheBook.get().criteria().get(flag).completions() > 0 ? 1 : AT_ONCE;
        for (int from = 0; from < all.size(); from += together) {
            List<Map<String, JsonNode>> some = all.subList(from, Math.min(from + together, all.size()));
            List<ObjectNode> people = some.stream().map(space::person).toList();
            Outcomes.each(TheBook.get(), flag, Space.tree(people)).forEach((place, answered) -> {
                int person = Integer.parseInt(place.split("/")[2]);
                Set<String> needs = new TreeSet<>();
                answered.needs().forEach(need -> needs.add(need.replaceFirst("^/people/" + person + "/", "/")));
                answers.put(some.get(person), new Answered(answered.outcome(), needs));
            });
        }
        return answers;
    }
}
