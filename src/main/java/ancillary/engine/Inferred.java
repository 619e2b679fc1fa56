package ancillary.engine;

import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Pattern;
import ancillary.engine.drl.RuleText;
import ancillary.findings.Dated;
import ancillary.findings.Holds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which inferred facts a rule makes or asks for, by name. */
final class Inferred {

    private Inferred() {}

    /** The names of every {@code Holds} and {@code Dated} a rule makes or asks for. */
    static Set<String> names(RuleText rule) {
        Set<String> names = new TreeSet<>();
        rule.conclusions().forEach(conclusion -> names.add(made(conclusion)));
        for (Condition condition : rule.conditions()) {
            Pattern pattern = condition.pattern();
            if (pattern.type() == Holds.class || pattern.type() == Dated.class) {
                names.addAll(texts(pattern, "what"));
            }
        }
        names.remove("");
        return names;
    }

    /** What a conclusion infers; empty for what has no name, such as a finding. */
    static String made(Expression conclusion) {
        Class<?> type;
        List<Expression> arguments;
        if (conclusion instanceof Expression.Creation creation) {
            type = creation.constructor().getDeclaringClass();
            arguments = creation.arguments();
        } else {
            Expression.Factory factory = (Expression.Factory) conclusion;
            type = factory.method().getReturnType();
            arguments = factory.arguments();
        }
        return (type == Holds.class || type == Dated.class) && arguments.get(0) instanceof Expression.Text text
                ? text.value()
                : "";
    }

    /** The texts a property, or a cell of a row, must be one of; a single empty one where the pattern does not say. */
    static List<String> texts(Pattern pattern, String property) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Comparison comparison
                    && names(comparison.left(), property)
                    && List.of("==", "in").contains(comparison.operator().sign())
                    && comparison.right().stream().allMatch(Expression.Text.class::isInstance)) {
                return comparison.right().stream()
                        .map(text -> ((Expression.Text) text).value())
                        .toList();
            }
        }
        return List.of("");
    }

    /** Whether it is that property of the fact itself, or that cell of a row. */
    private static boolean names(Expression left, String property) {
        return left instanceof Expression.Property own
                ? own.target() == null && own.name().equals(property)
                : left instanceof Expression.Call call
                        && call.target() == null
                        && call.method().getName().equals("cell")
                        && call.arguments().get(0) instanceof Expression.Text cell
                        && cell.value().equals(property);
    }
}
