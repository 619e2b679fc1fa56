package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a rule does not fire: how far its furthest match comes, and the fact nearest to the condition that stops it. */
public final class WhyNot {

    private final RuleText rule;
    private final Facts facts = new Facts();
    private final Object question;
    private final Names names = new Names();
    private final List<Object> steps = new ArrayList<>();
    private final Object[] frame;
    private Stop furthest;

    /**
     * Where the furthest match stops.
     *
     * @param place the condition that stops it, counted from 0
     * @param nearest the fact that comes nearest to a wanted condition, or the one that meets an unwanted one; null
     *     where there is none
     * @param met how many of the condition's tests the nearest fact meets
     * @param test the first test it fails; null where there is no such fact
     * @param saw what the test compared, by the words of the rule, with their values
     */
    public record Stop(int place, Object nearest, int met, Constraint test, Map<String, Object> saw) {}

    private WhyNot(RuleText rule, Collection<?> known, Object question) {
        this.rule = rule;
        this.question = question;
        known.forEach(facts::give);
        for (Condition condition : rule.conditions()) {
            steps.add(
                    condition instanceof Accumulate accumulate
                            ? new Aggregate(accumulate, names)
                            : new Matcher((Pattern) condition, names));
        }
        condition(rule).forEach(test -> new Tests(names).all(List.of(test)));
        this.frame = new Object[names.size()];
    }

    private static List<Constraint> condition(RuleText rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.pattern().constraints().stream())
                .toList();
    }

    /**
     * Where a rule stops; null where it fires.
     *
     * @param known all facts, given and concluded
     * @param question the only fact of its type that is looked at
     */
    public static Stop of(RuleText rule, Collection<?> known, Object question) {
        WhyNot why = new WhyNot(rule, known, question);
        return why.goesThrough(0) ? null : why.furthest;
    }

    private boolean goesThrough(int step) {
        if (step == steps.size()) {
            return true;
        }
        Condition condition = rule.conditions().get(step);
        if (steps.get(step) instanceof Aggregate aggregate) {
            return aggregate.compute(facts, frame) ? goesThrough(step + 1) : stop(step, null, 0, null);
        }
        Matcher matcher = (Matcher) steps.get(step);
        Pattern pattern = (Pattern) condition;
        boolean any = false;
        for (Object fact : candidates(pattern)) {
            if (!matcher.fits(fact, frame)) {
                continue;
            }
            any = true;
            if (pattern.kind() == Pattern.Kind.NOT) {
                return stop(step, fact, pattern.constraints().size(), null);
            }
            if (goesThrough(step + 1)) {
                return true;
            }
            if (pattern.kind() == Pattern.Kind.EXISTS) {
                return false;
            }
        }
        if (any) {
            return false;
        }
        return pattern.kind() == Pattern.Kind.NOT ? goesThrough(step + 1) : nearest(step, pattern);
    }

    private List<Object> candidates(Pattern pattern) {
        return pattern.type().isInstance(question) ? List.of(question) : facts.of(pattern.type());
    }

    /** Notes the fact that meets most tests of a condition no fact meets. */
    private boolean nearest(int step, Pattern pattern) {
        Object best = null;
        int most = 0;
        for (Object fact : candidates(pattern)) {
            int met = met(pattern, fact);
            if (met > most) {
                best = fact;
                most = met;
            }
        }
        if (best != null) {
            met(pattern, best);
        }
        return stop(
                step, best, most, best == null ? null : pattern.constraints().get(most));
    }

    /** How many tests a fact meets before the first it fails. */
    private int met(Pattern pattern, Object fact) {
        if (pattern.binding() != null) {
            frame[names.place(pattern.binding())] = fact;
        }
        int met = 0;
        try {
            for (Constraint constraint : pattern.constraints()) {
                if (!new Tests(names).all(List.of(constraint)).holds(fact, frame)) {
                    return met;
                }
                met++;
            }
        } catch (RuntimeException e) {
            return met;
        }
        return met;
    }

    private boolean stop(int step, Object nearest, int met, Constraint test) {
        boolean further =
                furthest == null || step > furthest.place() || (step == furthest.place() && met > furthest.met());
        if (further) {
            Map<String, Object> saw = new LinkedHashMap<>();
            if (test != null) {
                see(test, nearest, saw);
            } else if (rule.conditions().get(step) instanceof Accumulate accumulate) {
                accumulate.functions().forEach(each -> saw.put(each.toString(), frame[names.place(each.variable())]));
            }
            furthest = new Stop(step, nearest, met, test, saw);
        }
        return false;
    }

    private void see(Constraint test, Object fact, Map<String, Object> saw) {
        if (test instanceof Constraint.Comparison comparison) {
            see(comparison.left(), fact, saw);
            comparison.right().forEach(each -> see(each, fact, saw));
        } else if (test instanceof Constraint.Stated stated) {
            see(stated.value(), fact, saw);
        } else if (test instanceof Constraint.All all) {
            all.parts().forEach(each -> see(each, fact, saw));
        } else if (test instanceof Constraint.Any any) {
            any.parts().forEach(each -> see(each, fact, saw));
        }
    }

    /** A value and, where it comes of a call, what it was called on and with. */
    private void see(Expression expression, Object fact, Map<String, Object> saw) {
        if (expression instanceof Expression.Variable || expression instanceof Expression.Property) {
            saw.put(expression.toString(), value(expression, fact));
        } else if (expression instanceof Expression.Call call) {
            if (call.target() != null) {
                see(call.target(), fact, saw);
            }
            call.arguments().forEach(each -> see(each, fact, saw));
            saw.put(expression.toString(), value(expression, fact));
        }
    }

    private Object value(Expression expression, Object fact) {
        try {
            Object value = new Values(names).compile(expression).of(fact, frame);
            return value == Value.ABSENT ? null : value;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
