package ancillary.engine;

import ancillary.findings.Outcome;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What criteria and verdicts come to, without working out what an unknown verdict would need. */
public final class Outcomes {

    private static final int RUNS = 1_000_000;

    private Outcomes() {}

    /** What the criterion, asked alone, comes to for the first fact it is asked of. */
    public static Outcome of(RuleBook book, String criterion, ObjectNode tree) throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).only(book.criteria().get(criterion));
        Run run = Run.of(book, facts, plan);
        return run.outcome(plan.free().iterator().next());
    }

    /** Every criterion of an endpoint by its name, for one person. */
    public static Map<String, Outcome> all(RuleBook book, String endpoint, ObjectNode tree) throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        Run run = Run.of(book, facts, plan);
        Map<String, Outcome> outcomes = new TreeMap<>();
        plan.asks().all().values().forEach(ask -> outcomes.put(ask.criterion().id(), run.outcome(ask)));
        return outcomes;
    }

    /** What a criterion comes to for one fact, and what it lacks where it is unknown. */
    public record Answered(Outcome outcome, Set<String> needs) {}

    /** What a criterion, asked alone, comes to for each fact it is asked of, by the fact's place. */
    public static Map<String, Answered> each(RuleBook book, String criterion, ObjectNode tree) throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).only(book.criteria().get(criterion));
        Run run = Run.of(book, facts, plan);
        Map<String, Answered> answers = new TreeMap<>();
        plan.free().forEach(ask -> {
            Completed completed = Completed.of(book, facts, run, ask, new Allowance(RUNS, RUNS));
            answers.put(ask.subject().at(), new Answered(completed.outcome(), completed.open()));
        });
        return answers;
    }

    /** What a criterion among all of an endpoint lacks. */
    public static Set<String> needs(RuleBook book, String endpoint, String criterion, ObjectNode tree)
            throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        Run run = Run.of(book, facts, plan);
        return plan.asks().all().values().stream()
                .filter(ask -> ask.criterion().id().equals(criterion))
                .map(run::needs)
                .findFirst()
                .orElseThrow();
    }

    /** The word of a verdict as the rules leave it. */
    public static String word(RuleBook book, String endpoint, String verdict, ObjectNode tree) throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        Run run = Run.of(book, facts, plan);
        return plan.instances().stream()
                .filter(instance -> instance.question().name().equals(verdict))
                .map(run::word)
                .findFirst()
                .orElseThrow();
    }

    /** The day a date criterion comes to for each fact it is asked of, by the fact's place; the outcome where it is no day. */
    public static Map<String, String> days(RuleBook book, String criterion, ObjectNode tree) throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).only(book.criteria().get(criterion));
        Run run = Run.of(book, facts, plan);
        Map<String, String> days = new TreeMap<>();
        plan.free().forEach(ask -> days.put(ask.subject().at(), day(run, ask)));
        return days;
    }

    private static String day(Run run, Ask ask) {
        return run.outcome(ask) == Outcome.MET
                ? String.valueOf(run.finding(ask.key()).on())
                : run.outcome(ask).name();
    }

    /**
     * The words of the verdicts of an endpoint, by name and subject, as they are answered: completed where facts are missing.
     *
     * @param which the verdicts that matter; null for all of them
     */
    public static Map<String, String> words(RuleBook book, String endpoint, ObjectNode tree, Set<String> which)
            throws Exception {
        Facts facts = Facts.of(tree);
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        Run run = Run.of(book, facts, plan);
        Map<String, String> words = new TreeMap<>();
        for (Instance each : plan.instances()) {
            String name = each.question().name() + " " + each.subject().at();
            if (which == null || which.contains(name)) {
                String word = run.word(each);
                words.put(
                        name,
                        word.equals(Run.UNKNOWN)
                                ? Completions.of(book, facts, each, run.needs(each, plan))
                                        .word()
                                : word);
            }
        }
        return words;
    }

    /** A verdict of the first person, with what it needs where it is unknown. */
    public record Verdict(String word, Set<String> needs) {}

    /** The same, and whether its needs were shown to be exact. */
    public record Exact(Verdict verdict, boolean exact) {}

    /** The verdict as it is answered: completed where facts are missing. */
    public static Verdict verdict(RuleBook book, String name, ObjectNode tree) throws Exception {
        return exact(book, name, tree).verdict();
    }

    /** The same, and whether its needs were shown to be exact. */
    public static Exact exact(RuleBook book, String name, ObjectNode tree) throws Exception {
        Facts facts = Facts.of(tree);
        Question question = book.questions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Plan plan = new Plan(book, facts).only(question, "/people/0", null);
        Run run = Run.of(book, facts, plan);
        Instance instance = plan.instances().get(0);
        if (!run.word(instance).equals(Run.UNKNOWN)) {
            return new Exact(new Verdict(run.word(instance), Set.of()), true);
        }
        Completions.Result result = Completions.of(book, facts, instance, run.needs(instance, plan));
        return new Exact(new Verdict(result.word(), result.needs()), result.exact());
    }
}
