package ancillary.engine.drl;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes rules may name, by simple name. Whatever it does not know cannot be written in a rule. */
public interface Types {

    /** The public class of that simple name; empty where rules may not name it. */
    Optional<Class<?>> named(String simpleName);

    /** The packages whose classes are open to rules; imports of other packages are refused. */
    Set<String> packages();

    /** Whether the class is one of ours, so that its public methods may be called. */
    default boolean own(Class<?> type) {
        return packages().contains(type.getPackageName());
    }

    /** Exactly these classes, and the packages they come from. */
    static Types of(Collection<? extends Class<?>> classes) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        classes.forEach(type -> byName.put(type.getSimpleName(), type));
        Set<String> packages = classes.stream().map(Class::getPackageName).collect(Collectors.toUnmodifiableSet());
        return new Listed(byName, packages);
    }

    /** Every public top-level class of the packages, found when it is named. */
    static Types in(ClassLoader loader, Collection<String> packages) {
        return new Loaded(loader, Set.copyOf(packages));
    }

    /** A fixed list of classes. */
    record Listed(Map<String, Class<?>> byName, Set<String> packages) implements Types {
        @Override
        public Optional<Class<?>> named(String simpleName) {
            return Optional.ofNullable(byName.get(simpleName));
        }
    }

    /** Classes looked up by a class loader, without initialising them. */
    record Loaded(ClassLoader loader, Set<String> packages) implements Types {
        @Override
        public Optional<Class<?>> named(String simpleName) {
            if (!simpleName.matches("[A-Z][A-Za-z0-9]*")) {
                return Optional.empty();
            }
            return packages.stream()
                    .sorted()
                    .map(home -> load(home + "." + simpleName))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Class<?>> load(String name) {
            try {
                Class<?> type = Class.forName(name, false, loader);
                return Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
            } catch (ClassNotFoundException | LinkageError e) {
                return Optional.empty();
            }
        }
    }
}
