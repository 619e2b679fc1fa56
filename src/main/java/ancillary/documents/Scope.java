package ancillary.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that a text may use at a place.
 *
 * @param texts what a place can print
 * @param marks what can only be asked about: a word of the verdict, `no-` and a name
 * @param lists what has items, with the names each item has
 */
record Scope(Set<String> texts, Set<String> marks, Map<String, Scope> lists) {

    /** What an answer shown in a list has. */
    private static final Set<String> ANSWER =
            Set.of("id", "outcome", "because", "law", "severity", "repair", "authority", "on");

    static Scope empty() {
        return new Scope(new HashSet<>(), new HashSet<>(), new HashMap<>());
    }

    static Scope of(Set<String> texts) {
        return new Scope(texts, Set.of(), Map.of());
    }

    /** What the items of a list of that source have; the source is not `each`. */
    static Scope item(String source) {
        return of(
                switch (source) {
                    case "verdicts" -> Set.of("about", "word", "because");
                    case "needs" -> Set.of("fact", "by");
                    default -> ANSWER;
                });
    }

    void text(String name) {
        texts.add(name);
        marks.add("no-" + name);
    }

    void list(String name, Scope item) {
        lists.put(name, item);
        marks.add("no-" + name);
    }

    boolean has(String name) {
        return texts.contains(name) || marks.contains(name) || lists.containsKey(name);
    }
}
