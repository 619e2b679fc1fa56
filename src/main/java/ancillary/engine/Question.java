package ancillary.engine;

import ancillary.findings.Outcome;
import ancillary.law.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A verdict as its sidecar lays it out: which limbs lead to which word.
 *
 * @param id its name
 * @param about what kind among several of that name, such as a recall type; null where there is one only
 * @param endpoint `eligibility` or `breaches`
 * @param subject fact type it is asked of
 * @param against fact type the subject is held against; null where there is none
 * @param when properties the subject must have
 * @param againstWhen properties the order or condition must have
 * @param title the question in plain words
 * @param groups limbs taken together, by name
 * @param answers in order; the first that is not out of the question stands
 * @param otherwise the word where every answer is out of the question
 * @param beside criteria shown with it that never decide it
 * @param with criteria shown with it where it comes to one of the words
 * @param fittingLimbs whether only those limbs are asked whose own filters the pair fits, and no pair that leaves a group
 *     any of whose limbs is enough without one
 * @param current which of several things held against stood on the subject's day; null to take every one
 * @param unlessAsked a verdict that takes this one's place where it is asked of the same subject; null for none
 * @param evenSo words at which it is answered even where that other verdict is asked; empty for none
 * @param completions the most completions of missing facts to try; beyond that its needs are not exact
 * @param selects facts to split on first when working out what is needed
 * @param because the sentence for each word
 * @param path the sidecar
 */
public record Question(
        String id,
        String about,
        String endpoint,
        String subject,
        String against,
        Map<String, List<String>> when,
        Map<String, List<String>> againstWhen,
        String title,
        Map<String, Group> groups,
        List<Answer> answers,
        String otherwise,
        List<String> beside,
        Map<String, List<String>> with,
        boolean fittingLimbs,
        Current current,
        String unlessAsked,
        List<String> evenSo,
        int completions,
        List<String> selects,
        Map<String, String> because,
        String path) {

    /**
     * The question whether a criterion asked for its own sake is met, for working out what it needs.
     *
     * @param beside other criteria whose questions its rules look for
     */
    static Question of(Criterion criterion, Set<String> beside) {
        return new Question(
                criterion.id(),
                null,
                criterion.question(),
                criterion.subject(),
                criterion.against(),
                criterion.when(),
                criterion.againstWhen(),
                criterion.title(),
                Map.of(),
                List.of(new Answer(Outcome.MET.name(), false, List.of(criterion.id()))),
                Outcome.NOT_MET.name(),
                List.copyOf(new TreeSet<>(beside)),
                Map.of(),
                false,
                null,
                null,
                List.of(),
                criterion.completions(),
                criterion.selects(),
                Map.of(),
                criterion.path());
    }

    /** Every criterion that can decide it, by name. */
    public Set<String> limbs() {
        Set<String> limbs = new TreeSet<>();
        groups.values().forEach(group -> limbs.addAll(group.limbs()));
        answers.forEach(answer -> limbs.addAll(answer.limbs()));
        limbs.removeAll(groups.keySet());
        return limbs;
    }

    /** Every word it can come to. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>(Set.of(otherwise, Run.UNKNOWN, Run.JUDGEMENT));
        answers.forEach(answer -> words.add(answer.word()));
        return words;
    }

    /** Its name, with what it is about. */
    String name() {
        return about == null ? id : id + "/" + about;
    }

    /**
     * Limbs taken together, for each fact of a type (any one of them enough, or every one due) or once.
     *
     * @param limbs every criterion named
     * @param none those of them that must not be met
     */
    public record Group(String forAny, String forAll, boolean any, List<String> limbs, Set<String> none) {}

    /**
     * Of several versions, those that matter for a day: the last begun by then, the last begun of those that had not run
     * out, the one before where it began that day, those that outlive it or may, and those that begin while the subject goes on.
     *
     * @param day the property of the subject with the day, as {@code Type.property}
     * @param last the property of the subject with its last day; null where it is the day alone
     * @param since the property of what it is held against with its first day
     * @param until the property of what it is held against with its last day; null where none runs out
     * @param endless the property of what it is held against that says it has no last day; null where every one has
     */
    public record Current(String day, String last, String since, String until, String endless) {}

    /** A word and what leads to it: groups or criteria, all of them or any. */
    public record Answer(String word, boolean any, List<String> limbs) {}
}
