package ancillary.engine.drl;

import java.util.List;
import java.util.stream.Collectors;

/** One part of a pattern: a binding or a test. Printed as DRL by {@code toString}; each knows its line. */
public sealed interface Constraint {

    int line();

    /** Gives a value a name for the rest of the rule; always true. */
    record Binding(int line, String variable, Expression value) implements Constraint {
        @Override
        public String toString() {
            return variable + " : " + value;
        }
    }

    /**
     * Compares.
     *
     * @param right one operand; for {@code in} and {@code not in} one or more
     */
    record Comparison(int line, Expression left, Operator operator, List<Expression> right) implements Constraint {
        @Override
        public String toString() {
            String operands = right.stream().map(Expression::toString).collect(Collectors.joining(", "));
            return left + " " + operator.sign() + " " + (operator.lists() ? "( " + operands + " )" : operands);
        }
    }

    /** A primitive truth value that stands for itself. */
    record Stated(int line, Expression value) implements Constraint {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** All of these. */
    record All(int line, List<Constraint> parts) implements Constraint {
        @Override
        public String toString() {
            return parts.stream().map(Constraint::toString).collect(Collectors.joining(" && ", "( ", " )"));
        }
    }

    /** At least one of these. */
    record Any(int line, List<Constraint> parts) implements Constraint {
        @Override
        public String toString() {
            return parts.stream().map(Constraint::toString).collect(Collectors.joining(" || ", "( ", " )"));
        }
    }
}
