package ancillary.engine;

import ancillary.facts.CaseFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The components of the fact types, as {@code Type.component}, by how they lie to one another. */
final class Components {

    private static final Map<Class<?>, Set<String>> BELOW = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Set<String>> ABOVE = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> NAMED = new ConcurrentHashMap<>();

    private Components() {}

    /** A component, as {@code Type.component}, and every one of what it holds. */
    static Set<String> within(String component) {
        int dot = component.indexOf('.');
        Shape.Part part = Shape.of(Shape.type(component.substring(0, dot))).part(component.substring(dot + 1));
        Set<String> names = new HashSet<>(part.facts() == null ? Set.of() : below(part.facts()));
        names.add(component);
        return names;
    }

    /** Every component of a fact type and of what lies below it. */
    static Set<String> below(Class<?> type) {
        return BELOW.computeIfAbsent(type, top -> {
            Set<String> names = new HashSet<>();
            reach(top, new HashSet<>(), names);
            return names;
        });
    }

    private static void reach(Class<?> type, Set<Class<?>> seen, Set<String> names) {
        if (seen.add(type)) {
            for (Shape.Part part : Shape.of(type).parts()) {
                names.add(type.getSimpleName() + "." + part.name());
                if (part.facts() != null) {
                    reach(part.facts(), seen, names);
                }
            }
        }
    }

    /** The properties by which a fact of a type comes to be in a case. */
    static Set<String> above(Class<?> type) {
        return ABOVE.computeIfAbsent(type, bottom -> {
            Set<String> names = new HashSet<>();
            Set<Class<?>> all = new LinkedHashSet<>();
            reach(CaseFile.class, all, new HashSet<>());
            Deque<Class<?>> open = new ArrayDeque<>(List.of(bottom));
            Set<Class<?>> seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                Class<?> below = open.poll();
                for (Class<?> owner : all) {
                    for (Shape.Part part : Shape.of(owner).parts()) {
                        if (part.facts() == below) {
                            names.add(owner.getSimpleName() + "." + part.name());
                            if (seen.add(owner)) {
                                open.add(owner);
                            }
                        }
                    }
                }
            }
            return names;
        });
    }

    /** Every property of that name, whatever has it. */
    static Set<String> named(String name) {
        return NAMED.computeIfAbsent(name, each -> {
            Set<String> names = new HashSet<>(below(CaseFile.class));
            names.removeIf(property -> !property.endsWith("." + each));
            return names;
        });
    }
}
