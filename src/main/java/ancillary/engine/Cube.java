package ancillary.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Completions with one verdict: every way to give each of these facts one of its values.
 *
 * @param beyond what is still needed and no values stand for
 */
record Cube(Map<String, Set<JsonNode>> values, String word, Set<String> beyond) {

    /** These values and one fact more. */
    static Map<String, Set<JsonNode>> with(Map<String, Set<JsonNode>> values, String fact, Set<JsonNode> of) {
        Map<String, Set<JsonNode>> more = new LinkedHashMap<>(values);
        more.put(fact, of);
        return more;
    }

    /** The two facts, if there are such, that were split instead of one another where the two cubes part. */
    List<String> parting(Cube other) {
        Iterator<String> facts = values.keySet().iterator();
        Iterator<String> others = other.values.keySet().iterator();
        while (facts.hasNext() && others.hasNext()) {
            String fact = facts.next();
            String beside = others.next();
            if (!fact.equals(beside)) {
                return List.of(fact, beside);
            }
            if (conflicts(other, fact)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether a fact cannot have the same value in both. */
    boolean conflicts(Cube other, String fact) {
        Set<JsonNode> others = other.values.get(fact);
        return others != null && Collections.disjoint(values.get(fact), others);
    }
}
