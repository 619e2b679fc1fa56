package ancillary.workbench;

import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Operator;
import ancillary.engine.drl.RuleText;
import ancillary.findings.Asked;

/** What can be read off a rule without running it. */
final class Rule {

    private Rule() {}

    /** The criterion whose question the rule answers; null where it answers none. */
    static String criterion(RuleText rule) {
        for (Condition condition : rule.conditions()) {
            if (condition.pattern().type() == Asked.class) {
                for (Constraint constraint : condition.pattern().constraints()) {
                    if (constraint instanceof Constraint.Comparison test
                            && test.operator() == Operator.EQUAL
                            && test.left().toString().equals("criterion")
                            && test.right().get(0) instanceof Expression.Text text) {
                        return text.value();
                    }
                }
            }
        }
        return null;
    }
}
