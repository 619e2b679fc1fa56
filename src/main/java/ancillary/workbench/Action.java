package ancillary.workbench;

import ancillary.findings.Assessment;
import ancillary.law.Criterion.Severity;
import java.util.Set;

/** Whether somebody has something to do after an answer: act, decide, mend a term, or find out a fact. */
final class Action {

    /** The verdicts that leave nothing to do; every other word does. */
    private static final Set<String> SETTLED = Set.of(
            "NOT_AVAILABLE",
            "AVAILABLE",
            "DISCRETIONARY",
            "HIGH_COURT_ONLY",
            "VALID",
            "ON_LICENCE",
            "NOT_ON_LICENCE",
            "POST_SENTENCE_SUPERVISION",
            "NO_BREACH",
            "NOT_INDICATED",
            "EXCLUDED",
            "OPEN",
            "CLOSED");

    private Action() {}

    static boolean isNeeded(Assessment assessment) {
        return !assessment.next().isEmpty()
                || assessment.flags().stream().anyMatch(flag -> flag.severity() != Severity.INFO)
                || assessment.verdicts().stream().anyMatch(verdict -> !SETTLED.contains(verdict.verdict()));
    }
}
