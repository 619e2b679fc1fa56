package ancillary.workbench.mutate;

import ancillary.engine.drl.Accumulate;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Pattern;
import ancillary.engine.drl.RuleText;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes one rule: a comparison flipped, a test or a condition dropped, an outcome swapped, the rule left out. */
final class RuleMutants {

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

    private final String group;
    private final RuleText rule;
    private final List<Mutant> mutants = new ArrayList<>();

    /** A fact said to be missing beside a finding changes nothing, so that such a rule is only flipped or left out. */
    private final boolean onlyMissing;

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
        for (Variant variant : Variant.of(pattern.constraints(), onlyMissing)) {
            List<Constraint> constraints = variant.in(pattern.constraints());
            replace(
                    place,
                    variant,
                    new Pattern(pattern.line(), pattern.kind(), pattern.binding(), pattern.type(), constraints));
        }
        if (condition instanceof Accumulate accumulate) {
            for (Variant variant : Variant.of(accumulate.results(), onlyMissing)) {
                List<Condition> others = new ArrayList<>(rule.conditions());
                others.set(
                        place,
                        new Accumulate(
                                accumulate.line(),
                                accumulate.source(),
                                accumulate.functions(),
                                variant.in(accumulate.results())));
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

    private void conclusion(int place) {
        if (rule.conclusions().get(place) instanceof Expression.Factory made
                && made.method().getDeclaringClass().getSimpleName().equals("Finding")
                && OUTCOMES.containsKey(made.method().getName())) {
            Method other =
                    Variant.method(made.method(), OUTCOMES.get(made.method().getName()));
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
