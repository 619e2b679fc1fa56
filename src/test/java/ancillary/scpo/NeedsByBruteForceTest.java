package ancillary.scpo;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseReader;
import ancillary.engine.Json;
import ancillary.engine.Outcomes;
import ancillary.engine.RuleBook;
import ancillary.engine.TheBook;
import ancillary.facts.Court;
import ancillary.facts.Jurisdiction;
import ancillary.facts.Result;
import ancillary.facts.SentenceKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an unknown verdict needs, against every completion of the facts left out. */
class NeedsByBruteForceTest {

    private static final String COUNT = "/people/0/counts/0/";
    private static final int CASES = 16;
    private static final long SEED = 20_261_122L;

    private static final Map<String, List<String>> DOMAINS = new LinkedHashMap<>();

    static {
        DOMAINS.put("result", names(Result.values()));
        DOMAINS.put("court", names(Court.values()));
        DOMAINS.put("convictedIn", names(Jurisdiction.values()));
        DOMAINS.put("committedForSentence", List.of("true", "false"));
        DOMAINS.put("sentence/kind", names(SentenceKind.values()));
    }

    @Test
    void a_verdict_is_unknown_and_needs_a_fact_exactly_where_completions_say_so() throws Exception {
        RuleBook book = TheBook.get();
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Map<String, String> all = new TreeMap<>();
            DOMAINS.forEach((fact, values) -> all.put(fact, values.get(random.nextInt(values.size()))));
            if (random.nextBoolean()) {
                all.putAll(Map.of("result", "CONVICTED", "convictedIn", "ENGLAND_AND_WALES"));
            }
            List<String> facts = new ArrayList<>(DOMAINS.keySet());
            Collections.shuffle(facts, random);
            List<String> left = facts.subList(0, 1 + random.nextInt(2));
            Map<String, String> kept = new TreeMap<>(all);
            left.forEach(kept::remove);
            assertThat(Outcomes.verdict(book, "scpo", tree(kept)))
                    .as("kept %s", kept)
                    .isEqualTo(expected(book, kept, left));
        }
    }

    /** Every completion's word; a fact is needed where changing it alone changes the word in some completion. */
    private static Outcomes.Verdict expected(RuleBook book, Map<String, String> kept, List<String> left)
            throws Exception {
        Map<Map<String, String>, String> words = new LinkedHashMap<>();
        for (Map<String, String> completion : completions(left)) {
            Map<String, String> whole = new TreeMap<>(kept);
            whole.putAll(completion);
            words.put(completion, Outcomes.verdict(book, "scpo", tree(whole)).word());
        }
        Set<String> distinct = new TreeSet<>(words.values());
        if (distinct.size() == 1) {
            return new Outcomes.Verdict(distinct.iterator().next(), Set.of());
        }
        Set<String> needs = new TreeSet<>();
        words.forEach((one, word) -> left.forEach(fact -> DOMAINS.get(fact).forEach(value -> {
            Map<String, String> other = new TreeMap<>(one);
            other.put(fact, value);
            if (!words.get(other).equals(word)) {
                needs.add(COUNT + fact);
            }
        })));
        return new Outcomes.Verdict("UNKNOWN", needs);
    }

    private static List<Map<String, String>> completions(List<String> left) {
        List<Map<String, String>> found = new ArrayList<>(List.of(new TreeMap<>()));
        for (String fact : left) {
            List<Map<String, String>> more = new ArrayList<>();
            found.forEach(each -> DOMAINS.get(fact).forEach(value -> {
                Map<String, String> wider = new TreeMap<>(each);
                wider.put(fact, value);
                more.add(wider);
            }));
            found = more;
        }
        return found;
    }

    private static ObjectNode tree(Map<String, String> facts) throws Exception {
        ObjectNode count = Json.mapper().createObjectNode();
        count.putObject("offence").put("statute", "Misuse of Drugs Act 1971").put("section", "4(3)");
        count.put("committedOn", "2024-06-01").put("convictedOn", "2025-06-01").put("mode", "PRINCIPAL");
        count.putObject("sentence");
        facts.forEach((fact, value) -> {
            if (fact.equals("committedForSentence")) {
                count.put(fact, Boolean.valueOf(value));
            } else if (fact.equals("sentence/kind")) {
                ((ObjectNode) count.get("sentence")).put("kind", value);
            } else {
                count.put(fact, value);
            }
        });
        String json =
                "{ \"assessedOn\": \"2026-11-22\", \"people\": [ { \"kind\": \"INDIVIDUAL\", \"bornOn\": \"1990-01-01\","
                        + " \"facilitations\": [], \"counts\": [ " + count + " ] } ] }";
        return CaseReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
