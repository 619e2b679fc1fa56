package ancillary.workbench.mutate;

import ancillary.engine.drl.Accumulate;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Operator;
import ancillary.engine.drl.Pattern;
import ancillary.engine.drl.RuleText;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Changes one rule: a comparison flipped, a test or a condition dropped, an outcome swapped, the rule left out. */
final class RuleMutants {

    private static final Map<Operator, Operator> FLIPS = Map.of(
            Operator.EQUAL, Operator.NOT_EQUAL,
            Operator.NOT_EQUAL, Operator.EQUAL,
            Operator.LESS, Operator.LESS_OR_EQUAL,
            Operator.LESS_OR_EQUAL, Operator.LESS,
            Operator.MORE, Operator.MORE_OR_EQUAL,
            Operator.MORE_OR_EQUAL, Operator.MORE,
            Operator.IN, Operator.NOT_IN,
            Operator.NOT_IN, Operator.IN);

    private static final Map<String, String> CALLS = Map.of("atLeast", "moreThan", "moreThan", "atLeast");

    private static final Map<String, String> OUTCOMES = Map.of(
            "met",
            "notMet",
            "notMet",
            "met",
            "judgement",
            "met",
            "metAs",
            "notMetAs",
            "notMetAs",
            "metAs",
            "judgementAs",
            "metAs");

    private static final Set<Operator> NO_NULL = Set.of(
            Operator.EQUAL, Operator.IN, Operator.LESS, Operator.LESS_OR_EQUAL, Operator.MORE, Operator.MORE_OR_EQUAL);

    private static final Set<String> NAMES = Set.of("criterion", "what", "table", "list");

    private final String group;
    private final RuleText rule;
    private final List<Mutant> mutants = new ArrayList<>();

    /** A fact said to be missing beside a finding changes nothing, so that such a rule is only flipped or left out. */
    private final boolean onlyMissing;

    /** A change of one constraint; null instead of it where it is dropped. */
    private record Variant(String change, int line, Constraint constraint) {}

    private RuleMutants(String group, RuleText rule) {
        this.group = group;
        this.rule = rule;
        this.onlyMissing = rule.conclusions().stream()
                .allMatch(conclusion -> conclusion.toString().startsWith("Missing"));
    }

    static List<Mutant> of(String group, RuleText rule) {
        RuleMutants made = new RuleMutants(group, rule);
        made.mutants.add(Mutant.of(
                group,
                "leave the rule out",
                rule.line(),
                rule,
                null,
                rule.conditions().size()));
        for (int i = 0; i < rule.conditions().size(); i++) {
            made.condition(i);
        }
        for (int i = 0; i < rule.conclusions().size(); i++) {
            made.conclusion(i);
        }
        return made.mutants;
    }

    private void condition(int place) {
        Condition condition = rule.conditions().get(place);
        if (condition instanceof Pattern pattern && pattern.kind() != Pattern.Kind.EACH && !onlyMissing) {
            List<Condition> fewer = new ArrayList<>(rule.conditions());
            fewer.remove(place);
            add("drop `" + condition + "`", condition.line(), fewer, place);
        }
        Pattern pattern = condition.pattern();
        for (Variant variant : variants(pattern.constraints())) {
            List<Constraint> constraints = replaced(pattern.constraints(), variant);
            replace(
                    place,
                    variant,
                    new Pattern(pattern.line(), pattern.kind(), pattern.binding(), pattern.type(), constraints));
        }
        if (condition instanceof Accumulate accumulate) {
            for (Variant variant : variants(accumulate.results())) {
                List<Condition> others = new ArrayList<>(rule.conditions());
                others.set(
                        place,
                        new Accumulate(
                                accumulate.line(),
                                accumulate.source(),
                                accumulate.functions(),
                                replaced(accumulate.results(), variant)));
                add(variant.change(), variant.line(), others, place);
            }
        }
    }

    private void replace(int place, Variant variant, Pattern pattern) {
        List<Condition> others = new ArrayList<>(rule.conditions());
        others.set(
                place,
                others.get(place) instanceof Accumulate accumulate
                        ? new Accumulate(accumulate.line(), pattern, accumulate.functions(), accumulate.results())
                        : pattern);
        add(variant.change(), variant.line(), others, place);
    }

    private void add(String change, int line, List<Condition> conditions, int place) {
        mutants.add(Mutant.of(
                group,
                change,
                line,
                rule,
                new RuleText(rule.path(), rule.line(), rule.name(), conditions, rule.conclusions()),
                place));
    }

    /** INVARIANT: a variant of the constraint at a place is found again by identity. */
    private final Map<Variant, Integer> places = new java.util.IdentityHashMap<>();

    private List<Constraint> replaced(List<Constraint> constraints, Variant variant) {
        List<Constraint> others = new ArrayList<>(constraints);
        int place = places.get(variant);
        if (variant.constraint() == null) {
            others.remove(place);
        } else {
            others.set(place, variant.constraint());
        }
        return others;
    }

    private List<Variant> variants(List<Constraint> constraints) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            List<Variant> own = new ArrayList<>();
            Constraint constraint = constraints.get(i);
            if (!(constraint instanceof Constraint.Binding) && !names(constraint)) {
                if (!onlyMissing && !idle(constraint, constraints)) {
                    own.add(new Variant("drop `" + constraint + "`", constraint.line(), null));
                }
                flip(constraint, each -> each, own);
            }
            for (Variant variant : own) {
                places.put(variant, i);
            }
            variants.addAll(own);
        }
        return variants;
    }

    /** Whether a test says which question, inferred fact or table is meant: part of what is matched, as its type is. */
    private static boolean names(Constraint constraint) {
        return constraint instanceof Constraint.Comparison test
                && NAMES.contains(test.left().toString())
                && test.right().stream().allMatch(Expression.Text.class::isInstance);
    }

    /** Whether a test for null is made again by a comparison that no null passes. */
    private static boolean idle(Constraint constraint, List<Constraint> beside) {
        return constraint instanceof Constraint.Comparison test
                && test.operator() == Operator.NOT_EQUAL
                && test.right().get(0) instanceof Expression.Nothing
                && beside.stream()
                        .anyMatch(each -> each instanceof Constraint.Comparison other
                                && other.left().toString().equals(test.left().toString())
                                && NO_NULL.contains(other.operator())
                                && !(other.right().get(0) instanceof Expression.Nothing));
    }

    private static void flip(Constraint constraint, Function<Constraint, Constraint> whole, List<Variant> into) {
        if (constraint instanceof Constraint.Comparison test) {
            flip(test, whole, into);
        } else if (constraint instanceof Constraint.All all) {
            for (int i = 0; i < all.parts().size(); i++) {
                int place = i;
                flip(
                        all.parts().get(i),
                        part -> whole.apply(new Constraint.All(all.line(), with(all.parts(), place, part))),
                        into);
            }
        } else if (constraint instanceof Constraint.Any any) {
            for (int i = 0; i < any.parts().size(); i++) {
                int place = i;
                flip(
                        any.parts().get(i),
                        part -> whole.apply(new Constraint.Any(any.line(), with(any.parts(), place, part))),
                        into);
            }
        }
    }

    private static List<Constraint> with(List<Constraint> parts, int place, Constraint part) {
        List<Constraint> others = new ArrayList<>(parts);
        others.set(place, part);
        return others;
    }

    private static void flip(Constraint.Comparison test, Function<Constraint, Constraint> whole, List<Variant> into) {
        List<Constraint.Comparison> others = new ArrayList<>();
        Operator flipped = FLIPS.get(test.operator());
        if (flipped != null) {
            others.add(new Constraint.Comparison(test.line(), test.left(), flipped, test.right()));
        }
        if (test.left() instanceof Expression.Call call
                && CALLS.containsKey(call.method().getName())) {
            Method other = method(call.method(), CALLS.get(call.method().getName()));
            if (other != null) {
                others.add(new Constraint.Comparison(
                        test.line(),
                        new Expression.Call(call.line(), call.target(), call.nullSafe(), other, call.arguments()),
                        test.operator(),
                        test.right()));
            }
        }
        others.forEach(other ->
                into.add(new Variant("`" + test + "` becomes `" + other + "`", test.line(), whole.apply(other))));
    }

    private static Method method(Method like, String name) {
        try {
            return like.getDeclaringClass().getMethod(name, like.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private void conclusion(int place) {
        if (rule.conclusions().get(place) instanceof Expression.Factory made
                && made.method().getDeclaringClass().getSimpleName().equals("Finding")
                && OUTCOMES.containsKey(made.method().getName())) {
            Method other = method(made.method(), OUTCOMES.get(made.method().getName()));
            List<Expression> conclusions = new ArrayList<>(rule.conclusions());
            conclusions.set(place, new Expression.Factory(made.line(), other, made.arguments()));
            mutants.add(Mutant.of(
                    group,
                    "`" + made.method().getName() + "` becomes `" + other.getName() + "`",
                    made.line(),
                    rule,
                    new RuleText(rule.path(), rule.line(), rule.name(), rule.conditions(), conclusions),
                    rule.conditions().size()));
        }
    }
}
