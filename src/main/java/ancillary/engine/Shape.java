package ancillary.engine;

import ancillary.facts.Fact;
import ancillary.facts.Placed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What a fact type is made of. */
final class Shape {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final List<Part> parts;
    private final Map<String, Method> properties = new LinkedHashMap<>();

    /**
     * One component of a fact type.
     *
     * @param facts the fact type below, null where it holds plain values
     * @param many whether it is a list
     * @param said what is published about it; null for nothing
     * @param notBefore the property it must not lie before; empty for none
     */
    record Part(
            String name,
            Class<?> type,
            Class<? extends Placed> facts,
            boolean many,
            Method accessor,
            Fact said,
            String notBefore) {

        Object of(Object fact) {
            return invoke(accessor, fact);
        }
    }

    private Shape(Class<?> type) {
        parts = Arrays.stream(type.getRecordComponents())
                .filter(part -> !part.getName().equals("at") && !part.getName().equals("parent"))
                .map(Shape::part)
                .toList();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class) {
                properties.put(property(method.getName()), method);
            }
        }
        for (RecordComponent part : type.getRecordComponents()) {
            properties.put(part.getName(), part.getAccessor());
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Shape::new);
    }

    private static String property(String method) {
        return method.startsWith("get") && method.length() > 3
                ? method.substring(3, 4).toLowerCase(Locale.ROOT) + method.substring(4)
                : method;
    }

    private static Part part(RecordComponent component) {
        Class<?> type = component.getType();
        boolean many = List.class.isAssignableFrom(type);
        Class<?> element =
                many ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : type;
        Class<? extends Placed> facts =
                Placed.class.isAssignableFrom(element) ? element.asSubclass(Placed.class) : null;
        Fact said = component.getAnnotation(Fact.class);
        return new Part(
                component.getName(),
                element,
                facts,
                many,
                component.getAccessor(),
                said,
                said == null ? "" : said.notBefore());
    }

    private static Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Part> parts() {
        return parts;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** The property of a fact, component or derived; null where not recorded. */
    Object get(Placed fact, String property) {
        Method method = Objects.requireNonNull(properties.get(property), property);
        return invoke(method, fact);
    }

    /** The fact type of that simple name. */
    static Class<? extends Placed> type(String name) {
        try {
            return Class.forName(Placed.class.getPackageName() + "." + name).asSubclass(Placed.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no fact type `" + name + "`", e);
        }
    }

    /** Whether a component, as {@code Type.component}, is a day. */
    static boolean isDay(String component) {
        int dot = component.indexOf('.');
        return of(type(component.substring(0, dot)))
                        .part(component.substring(dot + 1))
                        .type()
                == LocalDate.class;
    }

    /** The method that reads a property; null where there is none of that name. */
    Method method(String property) {
        return properties.get(property);
    }

    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The components that lead from one fact type down to another, outermost first; null where none do. */
    static List<Part> path(Class<? extends Placed> from, String to) {
        Map<Class<?>, Part> reachedBy = new LinkedHashMap<>();
        Map<Part, Class<?>> leavingFrom = new LinkedHashMap<>();
        Deque<Class<? extends Placed>> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Class<? extends Placed> type = open.poll();
            for (Part part : of(type).parts()) {
                if (part.facts() != null && !reachedBy.containsKey(part.facts()) && part.facts() != from) {
                    reachedBy.put(part.facts(), part);
                    leavingFrom.put(part, type);
                    open.add(part.facts());
                    if (part.facts().getSimpleName().equals(to)) {
                        return back(part, reachedBy, leavingFrom, from);
                    }
                }
            }
        }
        return null;
    }

    private static List<Part> back(
            Part last, Map<Class<?>, Part> reachedBy, Map<Part, Class<?>> leavingFrom, Class<?> from) {
        List<Part> path = new ArrayList<>(List.of(last));
        Class<?> type = leavingFrom.get(last);
        while (type != from) {
            Part part = reachedBy.get(type);
            path.add(part);
            type = leavingFrom.get(part);
        }
        Collections.reverse(path);
        return path;
    }
}
