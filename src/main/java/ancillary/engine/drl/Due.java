package ancillary.engine.drl;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which layers can come to anything for the facts of a run. Most rules begin with a fact that has one fixed value, such as
 * the question of one criterion; where no rule concludes such facts, a layer whose value is not there is passed over.
 */
final class Due {

    private final BitSet always = new BitSet();
    private final Map<Lookup, Map<Object, BitSet>> byKey = new HashMap<>();

    Due(List<List<Program>> layers) {
        Map<Class<?>, Boolean> concluded = new HashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            Program only = layers.get(i).size() == 1 ? layers.get(i).get(0) : null;
            Matcher first = only == null ? null : only.opening();
            if (first == null || concluded.computeIfAbsent(first.type(), type -> concludes(layers, type))) {
                always.set(i);
            } else {
                byKey.computeIfAbsent(first.lookup(), lookup -> new HashMap<>())
                        .computeIfAbsent(first.key(), key -> new BitSet())
                        .set(i);
            }
        }
    }

    private static boolean concludes(List<List<Program>> layers, Class<?> type) {
        return layers.stream().flatMap(List::stream).anyMatch(program -> program.concludes(type));
    }

    /** The numbers of the layers to run. */
    BitSet of(Facts facts) {
        BitSet due = (BitSet) always.clone();
        byKey.forEach((lookup, layers) -> {
            if (facts.failsAt(lookup)) {
                layers.values().forEach(due::or);
            }
            for (Object key : facts.keys(lookup)) {
                BitSet more = layers.get(key);
                if (more != null) {
                    due.or(more);
                }
            }
        });
        return due;
    }
}
