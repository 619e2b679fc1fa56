package ancillary.engine.drl;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The properties, methods and constructors that rules may use. What is not found here cannot be called. */
final class Members {

    private static final Set<String> NEVER = Set.of(
            "getClass", "hashCode", "equals", "toString", "wait", "notify", "notifyAll", "clone", "finalize", "main");

    private static final Set<String> OF_DATES = Set.of(
            "plusDays",
            "minusDays",
            "plusMonths",
            "minusMonths",
            "plusYears",
            "minusYears",
            "isBefore",
            "isAfter",
            "isEqual",
            "getYear");

    private final Types types;

    Members(Types types) {
        this.types = types;
    }

    /** The type of that name, or a refusal. */
    Class<?> type(Token name) {
        return types.named(name.text())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .orElseThrow(() -> new Refusal(
                        name.line(), "unknown type `" + name.text() + "`", "rules know facts, law and findings only"));
    }

    boolean own(Class<?> type) {
        return types.own(type);
    }

    boolean isEnum(Token name) {
        return name.isName() && types.named(name.text()).filter(Class::isEnum).isPresent();
    }

    /** The method that reads the property, or a refusal naming the near miss. */
    Method property(Class<?> owner, Token name) {
        return methods(owner, false)
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> propertyNames(method).contains(name.text()))
                .findFirst()
                .orElseThrow(() -> unknown("property", owner, name, readable(owner)));
    }

    /** The method of that name that takes these arguments, or a refusal. */
    Method method(Class<?> owner, boolean ofType, Token name, List<Typed> arguments) {
        List<Method> named = methods(owner, ofType)
                .filter(method -> method.getName().equals(name.text()))
                .toList();
        if (named.isEmpty()) {
            Set<String> known = new TreeSet<>();
            methods(owner, ofType).forEach(method -> known.add(method.getName()));
            throw unknown("method", owner, name, known);
        }
        return Overload.choose(named, arguments, name);
    }

    Constructor<?> constructor(Class<?> owner, Token name, List<Typed> arguments) {
        if (Modifier.isAbstract(owner.getModifiers()) || owner.isEnum() || !types.own(owner)) {
            throw new Refusal(name.line(), "`" + name.text() + "` cannot be made with `new`", "");
        }
        return Overload.choose(List.of(owner.getConstructors()), arguments, name);
    }

    private Stream<Method> methods(Class<?> owner, boolean ofType) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> !method.isSynthetic() && method.getReturnType() != void.class)
                .filter(method -> Modifier.isStatic(method.getModifiers()) == ofType)
                .filter(this::allowed);
    }

    private boolean allowed(Method method) {
        Class<?> home = method.getDeclaringClass();
        if (home == LocalDate.class) {
            return OF_DATES.contains(method.getName());
        }
        boolean ofEnum = home.isEnum() && Modifier.isStatic(method.getModifiers());
        return types.own(home) && !ofEnum && !NEVER.contains(method.getName());
    }

    private Set<String> readable(Class<?> owner) {
        Set<String> names = new TreeSet<>();
        methods(owner, false)
                .filter(method -> method.getParameterCount() == 0)
                .forEach(method -> names.addAll(propertyNames(method)));
        return names;
    }

    private static List<String> propertyNames(Method method) {
        String name = method.getName();
        Optional<String> bean = Stream.of("get", "is")
                .filter(prefix -> name.length() > prefix.length() && name.startsWith(prefix))
                .map(prefix -> name.substring(prefix.length()))
                .filter(rest -> Character.isUpperCase(rest.charAt(0)))
                .map(rest -> Character.toLowerCase(rest.charAt(0)) + rest.substring(1))
                .findFirst();
        boolean ofDate = method.getDeclaringClass() == LocalDate.class;
        return ofDate ? List.of() : bean.map(List::of).orElse(List.of(name));
    }

    private static Refusal unknown(String kind, Class<?> owner, Token name, Set<String> known) {
        String cause = "unknown " + kind + " `" + name.text() + "` of `" + owner.getSimpleName() + "`";
        return new Refusal(name.line(), cause, nearest(name.text(), known));
    }

    private static String nearest(String word, Set<String> known) {
        String best = known.stream()
                .filter(name -> distance(word, name) <= Math.max(2, word.length() / 3))
                .min((a, b) -> distance(word, a) - distance(word, b))
                .orElse(null);
        if (best != null) {
            return "did you mean `" + best + "`";
        }
        return known.isEmpty() ? "it has none that rules may use" : "it has `" + String.join("`, `", known) + "`";
    }

    /** How many letters must change, come or go, letter case apart. */
    private static int distance(String from, String to) {
        String a = Objects.requireNonNull(from).toLowerCase(java.util.Locale.ROOT);
        String b = to.toLowerCase(java.util.Locale.ROOT);
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int kept = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
