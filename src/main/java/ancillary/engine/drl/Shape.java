package ancillary.engine.drl;

import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known, without running anything, of the facts a condition reads or a conclusion makes.
 *
 * @param words properties known to be a certain text, by path such as {@code asked.criterion}
 */
record Shape(Class<?> type, Map<String, String> words) {

    /** Whether a fact of that type can be of this shape's type. */
    boolean related(Class<?> other) {
        return type.isAssignableFrom(other) || other.isAssignableFrom(type);
    }

    /** Whether one fact can be of both shapes. */
    boolean meets(Shape other) {
        return related(other.type)
                && words.entrySet().stream()
                        .allMatch(word -> other.words
                                .getOrDefault(word.getKey(), word.getValue())
                                .equals(word.getValue()));
    }

    /** What a pattern reads. */
    static Shape of(Pattern pattern, Map<String, Shape> bound) {
        Map<String, String> words = new TreeMap<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Comparison test && test.operator() == Operator.EQUAL) {
                note(path(test.left()), test.right().get(0), bound, words);
            }
        }
        return new Shape(pattern.type(), words);
    }

    /** The facts the patterns of a rule bind, by variable. */
    static Map<String, Shape> bound(RuleText rule) {
        Map<String, Shape> bound = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Pattern pattern && pattern.binding() != null) {
                bound.put(pattern.binding(), of(pattern, bound));
            }
        }
        return bound;
    }

    /** What a conclusion makes. */
    static Shape of(Expression conclusion, Map<String, Shape> bound) {
        if (conclusion instanceof Expression.Creation made) {
            return made(made.constructor().getDeclaringClass(), made.constructor(), made.arguments(), bound);
        }
        Expression.Factory factory = (Expression.Factory) conclusion;
        return made(factory.method().getReturnType(), factory.method(), factory.arguments(), bound);
    }

    /** INVARIANT: a parameter named like a component of the record is that component. */
    private static Shape made(Class<?> type, Executable maker, List<Expression> arguments, Map<String, Shape> bound) {
        Map<String, String> words = new TreeMap<>();
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        int plain = maker.isVarArgs() ? maker.getParameterCount() - 1 : maker.getParameterCount();
        for (int i = 0; i < Math.min(plain, arguments.size()); i++) {
            var parameter = maker.getParameters()[i];
            for (RecordComponent component : components) {
                boolean named = parameter.isNamePresent() && parameter.getName().equals(component.getName());
                if (named && parameter.getType() == component.getType()) {
                    note(component.getName(), arguments.get(i), bound, words);
                }
            }
        }
        return new Shape(type, words);
    }

    private static void note(String path, Expression value, Map<String, Shape> bound, Map<String, String> words) {
        if (path.isEmpty()) {
            return;
        }
        if (value instanceof Expression.Text text) {
            words.put(path, text.value());
        }
        if (value instanceof Expression.Variable variable && bound.containsKey(variable.name())) {
            bound.get(variable.name()).words.forEach((inner, word) -> words.put(path + "." + inner, word));
        }
    }

    /** {@code a.b} for properties of the fact itself, else empty. */
    private static String path(Expression value) {
        if (!(value instanceof Expression.Property property)) {
            return "";
        }
        if (property.target() == null) {
            return property.name();
        }
        String before = path(property.target());
        return before.isEmpty() ? "" : before + "." + property.name();
    }
}
