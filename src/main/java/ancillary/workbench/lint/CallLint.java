package ancillary.workbench.lint;

import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Operator;
import ancillary.engine.drl.Pattern;
import ancillary.engine.drl.RuleText;
import ancillary.facts.CaseFile;
import ancillary.facts.Placed;
import ancillary.law.Money;
import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Calls that fail where a fact is not recorded. Why: in which order the engine tries conditions is its own affair, so
 * that only a test in the same pattern, or before it, keeps such a call from being made.
 */
final class CallLint {

    /** Days, lengths and amounts take no missing value; the methods of facts say what they make of one. */
    private static final Set<Class<?>> STRICT = Set.of(LocalDate.class, SentenceLength.class, Money.class);

    private final RuleText rule;
    private final List<Found> found = new ArrayList<>();

    /** What was given a name in a pattern that does not say that it is recorded. */
    private final Set<String> perhaps = new TreeSet<>();

    private CallLint(RuleText rule) {
        this.rule = rule;
    }

    static void into(Map<String, Function<Material, List<Found>>> rules) {
        rules.put("safety-call", CallLint::calls);
    }

    private static List<Found> calls(Material material) {
        return material.rules().values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> new CallLint(rule).all().stream())
                .toList();
    }

    private List<Found> all() {
        for (Condition condition : rule.conditions()) {
            new OfPattern(condition.pattern()).all();
        }
        rule.conclusions().forEach(conclusion -> look(conclusion, name -> false));
        return found;
    }

    private void look(Expression expression, Predicate<String> ownPerhaps) {
        Words.each(expression, inner -> {
            if (inner instanceof Expression.Call call
                    && STRICT.contains(call.method().getDeclaringClass())) {
                List<Expression> parts = new ArrayList<>(call.arguments());
                if (call.target() != null && !call.nullSafe()) {
                    parts.add(call.target());
                }
                for (Expression part : parts) {
                    boolean missing = part instanceof Expression.Variable variable
                            ? perhaps.contains(variable.name())
                            : part instanceof Expression.Property property
                                    && property.target() == null
                                    && ownPerhaps.test(property.name());
                    if (missing) {
                        found.add(new Found(
                                "safety-call",
                                rule.path(),
                                inner.line(),
                                "`" + call + "` fails where `" + part + "` is not recorded"));
                    }
                }
            }
        });
    }

    /** What one pattern says of its own fact. */
    private final class OfPattern {

        private final Pattern pattern;
        private final Set<String> sure = new TreeSet<>();
        private final Set<String> sureNames = new TreeSet<>();

        OfPattern(Pattern pattern) {
            this.pattern = pattern;
        }

        void all() {
            pattern.constraints().forEach(this::one);
            if (pattern.kind() != Pattern.Kind.NOT) {
                perhaps.removeAll(sureNames);
            }
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Binding binding
                        && binding.value() instanceof Expression.Property property
                        && property.target() == null
                        && perhapsMissing(property.name())) {
                    perhaps.add(binding.variable());
                }
            }
        }

        private boolean perhapsMissing(String property) {
            return Placed.class.isAssignableFrom(pattern.type())
                    && pattern.type() != CaseFile.class
                    && !SafetyLint.ALWAYS.contains(property)
                    && !FactTypes.required(pattern.type(), property)
                    && !sure.contains(property);
        }

        private void one(Constraint constraint) {
            if (constraint instanceof Constraint.All all) {
                all.parts().forEach(this::one);
            } else if (constraint instanceof Constraint.Any any) {
                Set<String> outside = Set.copyOf(sure);
                Set<String> before = new TreeSet<>(sure);
                for (Constraint part : any.parts()) {
                    one(part);
                    sure.retainAll(before);
                    missingBefore(part, before);
                    sure.addAll(before);
                }
                sure.retainAll(outside);
            } else {
                Words.expressions(constraint).forEach(expression -> look(expression, this::perhapsMissing));
                if (constraint instanceof Constraint.Comparison test) {
                    learn(test);
                }
            }
        }

        /** After {@code x == null ||} the other alternatives have an x. */
        private void missingBefore(Constraint part, Set<String> before) {
            if (part instanceof Constraint.Comparison test
                    && test.operator() == Operator.EQUAL
                    && test.right().get(0) instanceof Expression.Nothing) {
                before.add(test.left().toString());
            }
        }

        /** A value that is not there is in no order and in no list, and equals no other. */
        private void learn(Constraint.Comparison test) {
            boolean nothing = test.right().get(0) instanceof Expression.Nothing;
            boolean there = nothing
                    ? test.operator() == Operator.NOT_EQUAL
                    : test.operator() != Operator.NOT_EQUAL && test.operator() != Operator.NOT_IN;
            if (there) {
                Words.each(test.left(), this::learn);
                test.right().forEach(each -> Words.each(each, this::learn));
            }
        }

        private void learn(Expression expression) {
            if (expression instanceof Expression.Property property && property.target() == null) {
                sure.add(property.name());
            } else if (expression instanceof Expression.Variable variable) {
                sureNames.add(variable.name());
            }
        }
    }
}
