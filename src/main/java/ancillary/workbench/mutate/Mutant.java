package ancillary.workbench.mutate;

import ancillary.engine.drl.RuleText;

/**
 * One small change to a rule book.
 *
 * @param group the criterion or table it belongs to
 * @param line the line that is changed, counted from 1
 * @param change what is changed, in words that stay the same while lines move
 * @param rule the rule it replaces; null where it changes a sidecar or a table
 * @param instead the rule that stands in its place; null for none
 * @param text the whole changed file; null where it changes a rule
 * @param place number of the changed condition of a rule (as many as it has where the rule must fire to show the change)
 *     or of the dropped row of a table, counted from 0; -1 for anything else
 */
public record Mutant(
        String group, String path, int line, String change, RuleText rule, RuleText instead, String text, int place) {

    static Mutant of(String group, String change, int line, RuleText rule, RuleText instead, int place) {
        return new Mutant(group, rule.path(), line, "`" + rule.name() + "`: " + change, rule, instead, null, place);
    }

    /** The same under another name, where the name is taken. */
    Mutant called(String other) {
        return new Mutant(group, path, line, other, rule, instead, text, place);
    }

    /** Names it for a justification. */
    public String id() {
        return group + " | " + change;
    }
}
