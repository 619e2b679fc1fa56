package ancillary.engine.drl;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;

/** Something with a value. Printed as DRL by {@code toString}; each knows its line. */
public sealed interface Expression {

    int line();

    /** A text in double quotes, without quotes or backslashes inside. */
    record Text(int line, String value) implements Expression {
        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /** A whole number. */
    record Whole(int line, int value) implements Expression {
        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(int line, boolean value) implements Expression {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** {@code null}. */
    record Nothing(int line) implements Expression {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** A constant of an enumeration. */
    record Constant(int line, Enum<?> value) implements Expression {
        @Override
        public String toString() {
            return value.getDeclaringClass().getSimpleName() + "." + value.name();
        }
    }

    /** A name bound earlier in the rule, with its dollar sign. */
    record Variable(int line, String name) implements Expression {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A property.
     *
     * @param target what has it; null for the fact the pattern is about
     * @param nullSafe whether a null target makes the constraint fail instead of the evaluation
     * @param accessor the method that reads it
     */
    record Property(int line, Expression target, boolean nullSafe, String name, Method accessor) implements Expression {
        @Override
        public String toString() {
            return Expression.on(target, nullSafe) + name;
        }
    }

    /**
     * A call of an allowed method.
     *
     * @param target what it is called on; null for the fact the pattern is about
     * @param nullSafe whether a null target makes the constraint fail instead of the evaluation
     */
    record Call(int line, Expression target, boolean nullSafe, Method method, List<Expression> arguments)
            implements Expression {
        @Override
        public String toString() {
            return Expression.on(target, nullSafe) + method.getName() + Expression.list(arguments);
        }
    }

    /** A new fact. */
    record Creation(int line, Constructor<?> constructor, List<Expression> arguments) implements Expression {
        @Override
        public String toString() {
            return "new " + constructor.getDeclaringClass().getSimpleName() + Expression.list(arguments);
        }
    }

    /** A fact made by a static method. */
    record Factory(int line, Method method, List<Expression> arguments) implements Expression {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + Expression.list(arguments);
        }
    }

    private static String on(Expression target, boolean nullSafe) {
        return target == null ? "" : target + (nullSafe ? "!." : ".");
    }

    private static String list(List<Expression> arguments) {
        return arguments.isEmpty()
                ? "()"
                : arguments.stream().map(Expression::toString).collect(Collectors.joining(", ", "( ", " )"));
    }
}
