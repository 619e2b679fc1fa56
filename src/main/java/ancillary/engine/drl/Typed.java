package ancillary.engine.drl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * An expression and what is known of its value's type.
 *
 * @param type null where a fault has made it unknown; {@code Void} for the literal {@code null}
 */
record Typed(Expression expression, Type type) {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            double.class, Double.class,
            short.class, Short.class,
            byte.class, Byte.class,
            float.class, Float.class,
            char.class, Character.class);

    boolean unknown() {
        return type == null;
    }

    boolean isNull() {
        return expression instanceof Expression.Nothing;
    }

    /** The class; {@code Object} where nothing closer is known. */
    Class<?> raw() {
        return raw(type);
    }

    boolean primitive() {
        return raw().isPrimitive();
    }

    Class<?> boxed() {
        return box(raw());
    }

    boolean number() {
        return number(boxed());
    }

    boolean collection() {
        return Collection.class.isAssignableFrom(raw());
    }

    /** The class of a collection's elements; {@code Object} where it is not known. */
    Class<?> element() {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1
                ? box(raw(generic.getActualTypeArguments()[0]))
                : Object.class;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    static Class<?> box(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    /** The numbers rules compute with. */
    static boolean number(Class<?> boxed) {
        return boxed == Integer.class || boxed == Long.class || boxed == BigDecimal.class;
    }
}
