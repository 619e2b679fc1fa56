package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** One rule, compiled. */
final class Program {

    private final RuleText rule;
    private final List<Object> steps = new ArrayList<>();
    private final List<Value> conclusions;
    private final int size;
    private final boolean readsItself;
    private final Matcher opening;

    Program(RuleText rule) {
        this.rule = rule;
        Names names = new Names();
        for (Condition condition : rule.conditions()) {
            steps.add(
                    condition instanceof Accumulate accumulate
                            ? new Aggregate(accumulate, names)
                            : new Matcher((Pattern) condition, names));
        }
        Values values = new Values(names);
        this.conclusions = rule.conclusions().stream().map(values::compile).toList();
        this.size = names.size();
        this.opening = first();
        this.readsItself = rule.conditions().stream()
                .map(Condition::pattern)
                .anyMatch(pattern -> rule.conclusions().stream()
                        .anyMatch(conclusion ->
                                Shape.of(conclusion, java.util.Map.of()).meets(Shape.of(pattern, java.util.Map.of()))));
    }

    String name() {
        return "`" + rule.name() + "` (" + rule.path() + ":" + rule.line() + ")";
    }

    RuleText rule() {
        return rule;
    }

    boolean is(RuleText other) {
        return rule == other;
    }

    boolean readsItself() {
        return readsItself;
    }

    /** The matcher of its first condition, where that is one fact of a fixed value; else null. */
    Matcher opening() {
        return opening;
    }

    private Matcher first() {
        return steps.get(0) instanceof Matcher first
                        && first.isFixed()
                        && ((Pattern) rule.conditions().get(0)).kind() == Pattern.Kind.EACH
                ? first
                : null;
    }

    /** Whether it may conclude facts of that type. */
    boolean concludes(Class<?> type) {
        return rule.conclusions().stream()
                .map(Program::type)
                .anyMatch(each -> each.isAssignableFrom(type) || type.isAssignableFrom(each));
    }

    private static Class<?> type(Expression conclusion) {
        return conclusion instanceof Expression.Creation creation
                ? creation.constructor().getDeclaringClass()
                : ((Expression.Factory) conclusion).method().getReturnType();
    }

    /** Hands on every conclusion from the facts as they are. */
    void run(Facts facts, Listener listener, Consumer<Object> conclude) {
        if (opening != null && opening.none(facts)) {
            listener.asked(rule, 0, false);
            return;
        }
        try {
            new Run(facts, listener, conclude).from(0);
        } catch (RuleFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RuleFailure("the rule " + name() + " cannot be evaluated: " + e.getMessage(), e);
        }
    }

    /** One pass over the facts. */
    private final class Run {
        private final Facts facts;
        private final Listener listener;
        private final Consumer<Object> conclude;
        private final Object[] frame = new Object[size];
        private final Object[] matched = new Object[steps.size()];

        Run(Facts facts, Listener listener, Consumer<Object> conclude) {
            this.facts = facts;
            this.listener = listener;
            this.conclude = conclude;
        }

        void from(int step) {
            if (step == steps.size()) {
                fire();
            } else if (steps.get(step) instanceof Aggregate aggregate) {
                goOn(step, aggregate.compute(facts, frame));
            } else {
                Pattern.Kind kind = ((Pattern) rule.conditions().get(step)).kind();
                Matcher matcher = (Matcher) steps.get(step);
                if (kind == Pattern.Kind.EACH) {
                    each(step, matcher);
                } else {
                    boolean there =
                            matcher.candidates(facts, frame).stream().anyMatch(fact -> matcher.fits(fact, frame));
                    goOn(step, there == (kind == Pattern.Kind.EXISTS));
                }
            }
        }

        private void goOn(int step, boolean holds) {
            listener.asked(rule, step, holds);
            if (holds) {
                from(step + 1);
            }
        }

        private void each(int step, Matcher matcher) {
            boolean none = true;
            for (Object fact : matcher.candidates(facts, frame)) {
                if (matcher.fits(fact, frame)) {
                    none = false;
                    matched[step] = fact;
                    goOn(step, true);
                    matched[step] = null;
                }
            }
            if (none) {
                listener.asked(rule, step, false);
            }
        }

        private void fire() {
            for (Value conclusion : conclusions) {
                Object fact = conclusion.of(null, frame);
                listener.fired(rule, Arrays.asList(matched.clone()), fact);
                conclude.accept(fact);
            }
        }
    }
}
