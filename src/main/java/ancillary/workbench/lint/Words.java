package ancillary.workbench.lint;

import ancillary.engine.drl.Accumulate;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Operator;
import ancillary.engine.drl.Pattern;
import ancillary.findings.Asked;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What stands in conditions and conclusions. */
public final class Words {

    private Words() {}

    /** Visits an expression and everything in it. */
    static void each(Expression expression, Consumer<Expression> visit) {
        visit.accept(expression);
        if (expression instanceof Expression.Property property && property.target() != null) {
            each(property.target(), visit);
        } else if (expression instanceof Expression.Call call) {
            if (call.target() != null) {
                each(call.target(), visit);
            }
            call.arguments().forEach(argument -> each(argument, visit));
        } else if (expression instanceof Expression.Factory factory) {
            factory.arguments().forEach(argument -> each(argument, visit));
        } else if (expression instanceof Expression.Creation creation) {
            creation.arguments().forEach(argument -> each(argument, visit));
        }
    }

    /** The expressions of a constraint, outermost only. */
    static List<Expression> expressions(Constraint constraint) {
        List<Expression> found = new java.util.ArrayList<>();
        if (constraint instanceof Constraint.Binding binding) {
            found.add(binding.value());
        } else if (constraint instanceof Constraint.Comparison comparison) {
            found.add(comparison.left());
            found.addAll(comparison.right());
        } else if (constraint instanceof Constraint.Stated stated) {
            found.add(stated.value());
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> found.addAll(expressions(part)));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> found.addAll(expressions(part)));
        }
        return found;
    }

    static void variables(Constraint constraint, Collection<String> into) {
        expressions(constraint)
                .forEach(outer -> each(outer, inner -> {
                    if (inner instanceof Expression.Variable variable) {
                        into.add(variable.name());
                    }
                }));
    }

    /** The variables a condition gives to those after it. */
    static Set<String> bound(Condition condition) {
        Set<String> bound = new TreeSet<>();
        if (condition instanceof Accumulate accumulate) {
            accumulate.functions().forEach(function -> bound.add(function.variable()));
            return bound;
        }
        Pattern pattern = (Pattern) condition;
        if (pattern.binding() != null) {
            bound.add(pattern.binding());
        }
        pattern.constraints().forEach(each -> {
            if (each instanceof Constraint.Binding binding) {
                bound.add(binding.variable());
            }
        });
        return bound;
    }

    /** The criterion a pattern asks about; null where it asks about none. */
    public static String criterion(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (pattern.type() == Asked.class
                    && constraint instanceof Constraint.Comparison test
                    && test.operator() == Operator.EQUAL
                    && test.left().toString().equals("criterion")
                    && test.right().get(0) instanceof Expression.Text text) {
                return text.value();
            }
        }
        return null;
    }

    /** The key of the sentence a conclusion is explained by; null where it is no finding. */
    public static String sentence(Expression conclusion) {
        if (!(conclusion instanceof Expression.Factory made)
                || !made.method().getDeclaringClass().getSimpleName().equals("Finding")) {
            return null;
        }
        String variant = made.arguments().size() > 1 && made.arguments().get(1) instanceof Expression.Text text
                ? ", " + text.value()
                : "";
        return switch (made.method().getName()) {
            case "met", "day" -> "met";
            case "notMet" -> "not met";
            case "judgement" -> "judgement";
            case "metAs", "dayAs" -> "met" + variant;
            case "notMetAs" -> "not met" + variant;
            case "judgementAs" -> "judgement" + variant;
            default -> null;
        };
    }
}
