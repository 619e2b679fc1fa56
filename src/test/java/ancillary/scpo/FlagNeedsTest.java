package ancillary.scpo;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Outcomes;
import ancillary.engine.Outcomes.Answered;
import ancillary.engine.TheBook;
import ancillary.findings.Outcome;
import ancillary.law.Criterion;
import ancillary.law.Criterion.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static final long SEED = 20_261_122L;

    @Test
    void a_flag_is_unknown_and_needs_a_fact_exactly_where_completions_say_so() throws Exception {
        Map<String, String> differences = new TreeMap<>();
        for (Map.Entry<String, Space> each : FlagFacts.all().entrySet()) {
            Random random = new Random(SEED + each.getKey().hashCode());
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

    @Test
    void every_flag_but_the_switches_has_a_space() {
        Set<String> lacking = TheBook.get().criteria().values().stream()
                .filter(each -> each.role() == Role.FLAG)
                .filter(each -> each.path().startsWith("scpo/") || each.path().startsWith("scpo-terms/"))
                .map(Criterion::id)
                .collect(Collectors.toCollection(TreeSet::new));
        FlagFacts.all().keySet().forEach(space -> lacking.remove(flag(space)));
        // They say only that a provision is in force, and turn on no fact.
        assertThat(lacking).containsExactly("scpo-electronic-monitoring", "scpo-interim", "scpo-new-applicants");
    }

    private static String flag(String space) {
        return space.split(" ")[0];
    }

    private static Map<String, String> differences(String flag, Space space, List<Map<String, JsonNode>> cases)
            throws Exception {
        Set<Map<String, JsonNode>> asked = new LinkedHashSet<>(cases);
        cases.forEach(each -> asked.addAll(space.completions(each)));
        Map<Map<String, JsonNode>, Answered> answers = answers(flag, space, asked);
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
        Set<Map<String, JsonNode>> completions = new LinkedHashSet<>(space.completions(given));
        for (Map<String, JsonNode> whole : completions) {
            Outcome outcome = answers.get(whole).outcome();
            outcomes.add(outcome);
            for (String fact : space.facts()) {
                for (JsonNode value : given.containsKey(fact) ? List.<JsonNode>of() : space.values(fact)) {
                    Map<String, JsonNode> other = Space.and(whole, fact, value);
                    if (completions.contains(other) && answers.get(other).outcome() != outcome) {
                        needs.add(fact);
                    }
                }
            }
        }
        return outcomes.size() == 1
                ? new Answered(outcomes.iterator().next(), Set.of())
                : new Answered(Outcome.UNKNOWN, needs);
    }

    /** What the flag comes to for each, many people at one hearing in one case; needs told from the person's own place. */
    private static Map<Map<String, JsonNode>, Answered> answers(
            String flag, Space space, Collection<Map<String, JsonNode>> asked) throws Exception {
        Map<Map<String, JsonNode>, Answered> answers = new HashMap<>();
        Map<String, List<Map<String, JsonNode>>> hearings =
                asked.stream().collect(Collectors.groupingBy(space::hearing, TreeMap::new, Collectors.toList()));
        // One that is worked out over completions runs its whole case again and again.
        int together = TheBook.get().criteria().get(flag(flag)).completions() > 0 ? 1 : AT_ONCE;
        for (Map.Entry<String, List<Map<String, JsonNode>>> each : hearings.entrySet()) {
            List<Map<String, JsonNode>> all = each.getValue();
            for (int from = 0; from < all.size(); from += together) {
                answer(flag, space, each.getKey(), all.subList(from, Math.min(from + together, all.size())), answers);
            }
        }
        return answers;
    }

    private static void answer(
            String flag,
            Space space,
            String hearing,
            List<Map<String, JsonNode>> some,
            Map<Map<String, JsonNode>, Answered> answers)
            throws Exception {
        List<ObjectNode> people = some.stream().map(space::person).toList();
        ObjectNode tree = Space.tree(hearing, people);
        Outcomes.each(space.book(), flag(flag), tree).forEach((place, answered) -> {
            int person = Integer.parseInt(place.split("/")[2]);
            Set<String> needs = new TreeSet<>();
            answered.needs().forEach(need -> needs.add(need.replaceFirst("^/people/" + person + "/", "/")));
            answers.put(some.get(person), new Answered(answered.outcome(), needs));
        });
    }
}
