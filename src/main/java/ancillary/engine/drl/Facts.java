package ancillary.engine.drl;

import java.lang.reflect.Modifier;
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

    /** By class, for types that have no other: almost every fact is a record. */
    private final Map<Class<?>, Kind> kinds = new HashMap<>();

    /** By type, for types that several classes may share. */
    private final Map<Class<?>, Kind> shared = new HashMap<>();

    /** Indexes by the number of their lookup; null where it was not asked for yet. Rules compiled later have more lookups. */
    private Index[] byKey = new Index[Lookup.count()];

    /** The facts of one type, and the indexes over them. */
    private record Kind(List<Object> facts, List<Index> indexes) {

        Kind() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Object fact) {
            facts.add(fact);
            indexes.forEach(index -> index.enter(fact));
        }
    }

    /** Facts by their value at a path, and those whose path fails. */
    private record Index(Lookup lookup, Map<Object, List<Object>> by, List<Object> failing) {

        void enter(Object fact) {
            Object key;
            try {
                key = key(lookup.value().of(fact, null));
            } catch (RuntimeException e) {
                failing.add(fact);
                return;
            }
            by.computeIfAbsent(key, fresh -> new ArrayList<>()).add(fact);
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
        return kind(type).facts();
    }

    private Kind kind(Class<?> type) {
        if (Modifier.isFinal(type.getModifiers())) {
            return kinds.computeIfAbsent(type, each -> new Kind());
        }
        return shared.computeIfAbsent(type, wanted -> {
            Kind kind = new Kind();
            all.stream().filter(wanted::isInstance).forEach(kind::add);
            return kind;
        });
    }

    /** The facts that may have that value at the path; a fact whose path fails is always among them. */
    List<Object> of(Lookup lookup, Object value) {
        Index index = index(lookup);
        List<Object> found = index.by().getOrDefault(key(value), List.of());
        if (index.failing().isEmpty()) {
            return found;
        }
        List<Object> both = new ArrayList<>(found);
        both.addAll(index.failing());
        return both;
    }

    private Index index(Lookup lookup) {
        if (lookup.number() >= byKey.length) {
            byKey = Arrays.copyOf(byKey, Lookup.count());
        }
        Index index = byKey[lookup.number()];
        if (index == null) {
            Kind kind = kind(lookup.type());
            index = new Index(lookup, new HashMap<>(), new ArrayList<>());
            kind.facts().forEach(index::enter);
            kind.indexes().add(index);
            byKey[lookup.number()] = index;
        }
        return index;
    }

    private void add(Object fact) {
        all.add(fact);
        kinds.computeIfAbsent(fact.getClass(), each -> new Kind()).add(fact);
        shared.forEach((type, kind) -> {
            if (type.isInstance(fact)) {
                kind.add(fact);
            }
        });
    }

    /** What is there at the path. */
    Set<Object> keys(Lookup lookup) {
        return index(lookup).by().keySet();
    }

    /** Whether the path fails for any fact. */
    boolean failsAt(Lookup lookup) {
        return !index(lookup).failing().isEmpty();
    }

    /** What facts are looked up by for a value. */
    static Object key(Object value) {
        return value == null ? Facts.class : Comparing.key(value);
    }
}
