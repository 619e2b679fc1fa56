package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of one run, by type, and by the value of a property where a rule looks them up so. */
final class Facts {

    private final List<Object> all = new ArrayList<>();
    private final IdentityHashMap<Object, Boolean> given = new IdentityHashMap<>();
    private final Set<Object> known = new HashSet<>();
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<Lookup, Map<Object, List<Object>>> byKey = new HashMap<>();

    /** Where facts of one type are looked up by one path. */
    record Lookup(Class<?> type, String path, Value value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Lookup that && type == that.type && path.equals(that.path);
        }

        @Override
        public int hashCode() {
            return 31 * type.hashCode() + path.hashCode();
        }
    }

    /** Adds a fact of the case; one object counts once, equal objects each. */
    void give(Object fact) {
        if (given.put(fact, true) == null) {
            add(fact);
            known.add(fact);
        }
    }

    /** Adds a conclusion, unless an equal fact is there; says whether it was added. */
    boolean conclude(Object fact) {
        boolean fresh = known.add(fact);
        if (fresh) {
            add(fact);
        }
        return fresh;
    }

    List<Object> of(Class<?> type) {
        return byType.computeIfAbsent(
                type,
                wanted ->
                        new ArrayList<>(all.stream().filter(wanted::isInstance).toList()));
    }

    /** The facts that may have that value at the path; a fact whose path fails is always among them. */
    List<Object> of(Lookup lookup, Object value) {
        Map<Object, List<Object>> index = byKey.computeIfAbsent(lookup, this::index);
        List<Object> found = index.getOrDefault(key(value), List.of());
        List<Object> failing = index.getOrDefault(Lookup.class, List.of());
        if (failing.isEmpty()) {
            return found;
        }
        List<Object> both = new ArrayList<>(found);
        both.addAll(failing);
        return both;
    }

    private Map<Object, List<Object>> index(Lookup lookup) {
        Map<Object, List<Object>> index = new LinkedHashMap<>();
        of(lookup.type()).forEach(fact -> enter(index, lookup, fact));
        return index;
    }

    private void add(Object fact) {
        all.add(fact);
        byType.forEach((type, facts) -> {
            if (type.isInstance(fact)) {
                facts.add(fact);
            }
        });
        byKey.forEach((lookup, index) -> {
            if (lookup.type().isInstance(fact)) {
                enter(index, lookup, fact);
            }
        });
    }

    private static void enter(Map<Object, List<Object>> index, Lookup lookup, Object fact) {
        Object key;
        try {
            key = key(lookup.value().of(fact, null));
        } catch (RuntimeException e) {
            key = Lookup.class;
        }
        index.computeIfAbsent(key, fresh -> new ArrayList<>()).add(fact);
    }

    private static Object key(Object value) {
        return value == null ? Facts.class : Comparing.key(value);
    }
}
