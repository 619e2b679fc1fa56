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

    /** Indexes by the number of their lookup; null where it was not asked for yet. */
    private Index[] byKey = new Index[Lookup.count()];

    /** Facts by their value at a path, and those whose path fails. */
    private record Index(Map<Object, List<Object>> by, List<Object> failing) {}

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
        Index index = index(lookup);
        List<Object> found = index.by().getOrDefault(key(value), List.of());
        List<Object> failing = index.failing();
        if (failing.isEmpty()) {
            return found;
        }
        List<Object> both = new ArrayList<>(found);
        both.addAll(failing);
        return both;
    }

    private Index index(Lookup lookup) {
        if (lookup.number() >= byKey.length) {
            byKey = Arrays.copyOf(byKey, Lookup.count());
        }
        Index index = byKey[lookup.number()];
        if (index == null) {
            Index fresh = new Index(new HashMap<>(), new ArrayList<>());
            of(lookup.type()).forEach(fact -> enter(fresh, lookup, fact));
            byKey[lookup.number()] = fresh;
            lookups.add(lookup);
            return fresh;
        }
        return index;
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

    private static void enter(Index index, Lookup lookup, Object fact) {
        Object key;
        try {
            key = key(lookup.value().of(fact, null));
        } catch (RuntimeException e) {
            index.failing().add(fact);
            return;
        }
        index.by().computeIfAbsent(key, fresh -> new ArrayList<>()).add(fact);
    }

    private static Object key(Object value) {
        return value == null ? Facts.class : Comparing.key(value);
    }
}
