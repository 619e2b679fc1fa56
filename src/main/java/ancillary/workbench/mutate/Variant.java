package ancillary.workbench.mutate;

import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Operator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One constraint of a pattern changed or dropped.
 *
 * @param change what was done, as a person would say it
 * @param place which of the pattern's constraints
 * @param constraint what stands there now; null where it is dropped
 */
record Variant(String change, int line, int place, Constraint constraint) {

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

    private static final Set<Operator> NO_NULL = Set.of(
            Operator.EQUAL, Operator.IN, Operator.LESS, Operator.LESS_OR_EQUAL, Operator.MORE, Operator.MORE_OR_EQUAL);

    private static final Set<String> NAMES = Set.of("criterion", "what", "table", "list");

    /** The constraints with this one in its place. */
    List<Constraint> in(List<Constraint> constraints) {
        List<Constraint> others = new ArrayList<>(constraints);
        if (constraint == null) {
            others.remove(place);
        } else {
            others.set(place, constraint);
        }
        return others;
    }

    /**
     * Every variant of the constraints of one pattern.
     *
     * @param onlyFlipped whether none is dropped
     */
    static List<Variant> of(List<Constraint> constraints, boolean onlyFlipped) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            if (!(constraint instanceof Constraint.Binding) && !names(constraint)) {
                if (!onlyFlipped && !idle(constraint, constraints)) {
                    variants.add(new Variant("drop `" + constraint + "`", constraint.line(), i, null));
                }
                flip(constraint, i, each -> each, variants);
            }
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

    private static void flip(
            Constraint constraint, int at, Function<Constraint, Constraint> whole, List<Variant> into) {
        if (constraint instanceof Constraint.Comparison test) {
            flip(test, at, whole, into);
        } else if (constraint instanceof Constraint.All all) {
            for (int i = 0; i < all.parts().size(); i++) {
                int place = i;
                flip(
                        all.parts().get(i),
                        at,
                        part -> whole.apply(new Constraint.All(all.line(), with(all.parts(), place, part))),
                        into);
            }
        } else if (constraint instanceof Constraint.Any any) {
            for (int i = 0; i < any.parts().size(); i++) {
                int place = i;
                flip(
                        any.parts().get(i),
                        at,
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

    private static void flip(
            Constraint.Comparison test, int at, Function<Constraint, Constraint> whole, List<Variant> into) {
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
                into.add(new Variant("`" + test + "` becomes `" + other + "`", test.line(), at, whole.apply(other))));
    }

    /** The method of that name that takes the same; null where there is none. */
    static Method method(Method like, String name) {
        try {
            return like.getDeclaringClass().getMethod(name, like.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
