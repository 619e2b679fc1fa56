package ancillary.engine;

import ancillary.findings.Finding;
import ancillary.findings.Outcome;
import java.util.HashSet;
import java.util.Set;

/**
 * What a criterion comes to, worked out over the completions of its missing facts where it is unknown and its sidecar says
 * so: as a verdict is. Where there are too many completions, what the rules found stands.
 *
 * @param finding the finding of the rules; null where there is none
 * @param needs what an unknown one needs; of one that comes to the same in every completion, what its rules lack
 */
record Completed(Outcome outcome, Finding finding, Set<String> needs) {

    /**
     * Of one question asked in a run.
     *
     * @param allowance how many runs there may still be; it is lowered by those made here
     */
    static Completed of(RuleBook book, Facts facts, Run run, Ask ask, Allowance allowance) {
        Completed found = new Completed(run.outcome(ask), run.finding(ask.key()), run.needs(ask));
        if (found.outcome() != Outcome.UNKNOWN || ask.criterion().completions() == 0) {
            return found;
        }
        Question question = Question.of(ask.criterion(), book.reads().others(ask.criterion(), book.tables()));
        Set<String> criteria = new HashSet<>(question.beside());
        criteria.add(question.id());
        Facts seen = Seen.by(book, criteria, facts);
        String against = ask.against() == null ? null : ask.against().at();
        Instance instance = new Plan(book, seen)
                .only(question, ask.subject().at(), against)
                .instances()
                .get(0);
        Completions.Result result = Completions.of(
                book,
                seen,
                instance,
                found.needs(),
                allowance,
                allowance.left(ask.subject().at()));
        if (!result.exact()) {
            return found;
        }
        return result.word().equals(Run.UNKNOWN)
                ? new Completed(Outcome.UNKNOWN, null, result.needs())
                : new Completed(Outcome.valueOf(result.word()), null, found.needs());
    }

    /** The sentence for it. */
    String because(Ask ask, Facts facts) {
        if (finding != null) {
            return Wording.because(ask.criterion(), finding);
        }
        return outcome == Outcome.UNKNOWN ? Wording.unknown(ask.criterion(), needs, facts) : Wording.regardless(needs);
    }

    /** What is needed: nothing of one that is decided. */
    Set<String> open() {
        return outcome == Outcome.UNKNOWN ? needs : Set.of();
    }
}
