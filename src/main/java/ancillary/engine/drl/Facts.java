package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of one run, by type, and by the value of a property where a rule looks them up so. */
final class Facts {

    private final List<Object> all = new ArrayList<>();
    private final IdentityHashMap<Object, Boolean> given = new IdentityHashMap<>();
    private final Set<Object> known = new HashSet<>();
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final List<Lookup> lookups = new ArrayList<>();

    /** The facts by the number of a lookup, then by their value there; null where it was not asked for yet. */
    private Map<Object, List<Object>>[] byKey = room(Lookup.count());

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
        Map<Object, List<Object>> index = index(lookup);
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
        if (lookup.number() >= byKey.length) {
            byKey = Arrays.copyOf(byKey, Lookup.count());
        }
        Map<Object, List<Object>> index = byKey[lookup.number()];
        if (index == null) {
            Map<Object, List<Object>> fresh = new HashMap<>();
            of(lookup.type()).forEach(fact -> enter(fresh, lookup, fact));
            byKey[lookup.number()] = fresh;
            lookups.add(lookup);
            return fresh;
        }
        return index;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, List<Object>>[] room(int size) {
        return new Map[size];
    }

    private void add(Object fact) {
        all.add(fact);
        byType.forEach((type, facts) -> {
            if (type.isInstance(fact)) {
                facts.add(fact);
            }
        });
        for (Lookup lookup : lookups) {
            if (lookup.type().isInstance(fact)) {
                enter(byKey[lookup.number()], lookup, fact);
            }
        }
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
