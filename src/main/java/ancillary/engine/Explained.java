package ancillary.engine;

import ancillary.findings.Outcome;
import ancillary.law.Basis;
import java.util.List;
import java.util.Map;

/**
 * How one criterion came to its outcome, and how each of its rules fared.
 *
 * @param against JSON pointer of the order or condition; null where there is none
 * @param because the sentence of the answer
 * @param needs JSON pointers of what is not recorded
 * @param rules in the order written; empty where the criterion was not asked
 * @param nearest name of the rule with another outcome that came nearest to firing; null where there is none
 */
public record Explained(
        String criterion,
        String subject,
        String against,
        String title,
        Outcome outcome,
        String because,
        List<String> needs,
        String law,
        String url,
        Basis basis,
        List<Told> rules,
        String nearest) {

    /**
     * One rule.
     *
     * @param why the comment above it
     * @param concluded what it found; null where it did not fire
     * @param stopped the condition that stopped it, as written; null where it fired
     * @param at where the condition stands, `path:line`
     * @param nearest the fact that came nearest to the condition, or that stands in its way; null where there is none
     * @param test the test that fact fails; null where it is the fact itself that stands in the way, or its absence
     * @param saw what the test compared, with the values
     */
    public record Told(
            String rule,
            String why,
            String concluded,
            String stopped,
            String at,
            String nearest,
            String test,
            Map<String, String> saw) {}
}
