package ancillary.workbench.mutate;

import ancillary.engine.drl.RuleText;

/**
 * One small change to a rule book.
 *
 * @param group the criterion or table it belongs to
 * @param change what is changed, in words that stay the same while lines move
 * @param rule the rule it replaces; null where it changes a sidecar or a table
 * @param instead the rule that stands in its place; null for none
 * @param text the whole changed file; null where it changes a rule
 * @param row number of the dropped row of a table, counted from 0; -1 for anything else
 */
public record Mutant(
        String group, String path, int line, String change, RuleText rule, RuleText instead, String text, int row) {

    static Mutant of(String group, String change, int line, RuleText rule, RuleText instead) {
        return new Mutant(group, rule.path(), line, "`" + rule.name() + "`: " + change, rule, instead, null, -1);
    }

    /** Names it for a justification. */
    public String id() {
        return group + " | " + change;
    }
}
