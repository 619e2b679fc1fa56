package ancillary.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    /** Whether a fact cannot have the same value in both. */
    boolean conflicts(Cube other, String fact) {
        Set<JsonNode> others = other.values.get(fact);
        return others != null && Collections.disjoint(values.get(fact), others);
    }
}
