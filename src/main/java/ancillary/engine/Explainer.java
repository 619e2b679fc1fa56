package ancillary.engine;

import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Listener;
import ancillary.engine.drl.RuleText;
import ancillary.engine.drl.WhyNot;
import ancillary.facts.Placed;
import ancillary.findings.Asked;
import ancillary.findings.Finding;
import ancillary.findings.Missing;
import ancillary.findings.Outcome;
import ancillary.findings.Row;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says of each criterion why it comes out as it does, and of each of its rules why it does not fire. */
public final class Explainer {

    private final RuleBook book;
    private final Map<String, List<Object>> fired = new LinkedHashMap<>();
    private Collection<?> known = List.of();

    private Explainer(RuleBook book) {
        this.book = book;
    }

    /**
     * Explains what is asked of a case.
     *
     * @param tree a case as {@link CaseReader} gave it
     * @param endpoint `eligibility` or `breaches`
     * @param wanted the criteria to explain, by name
     */
    public static List<Explained> explain(RuleBook book, ObjectNode tree, String endpoint, Predicate<String> wanted) {
        try {
            return new Explainer(book).explain(Facts.of(tree), endpoint, wanted);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the case was not read by the reader", e);
        }
    }

    private List<Explained> explain(Facts facts, String endpoint, Predicate<String> wanted) {
        Plan plan = new Plan(book, facts).endpoint(endpoint);
        Rules watched = new InterpretedRules(book.rules(), new Listener() {
            @Override
            public void fired(RuleText rule, List<Object> matched, Object conclusion) {
                fired.computeIfAbsent(rule.name(), name -> new ArrayList<>()).add(conclusion);
            }
        });
        Rules kept = given -> known = watched.run(given);
        Run run = Run.of(book.with(book.rules(), kept), facts, plan);
        return plan.asks().all().values().stream()
                .filter(ask -> wanted.test(ask.criterion().id()))
                .map(ask -> explain(ask, run, facts))
                .toList();
    }

    private Explained explain(Ask ask, Run run, Facts facts) {
        Finding finding = run.finding(ask.key());
        Outcome outcome = run.outcome(ask);
        Set<String> needs = run.needs(ask);
        List<Explained.Told> told = new ArrayList<>();
        Nearest nearest = new Nearest();
        if (ask.asked() != null) {
            for (RuleText rule : book.rules()) {
                if (rule.path().equals(ask.criterion().path().replaceFirst("yaml$", "drl"))) {
                    told.add(told(rule, ask.asked(), outcome, nearest));
                }
            }
        }
        String because = ask.notInForce()
                ? Wording.notInForce(ask)
                : finding == null
                        ? Wording.unknown(ask.criterion(), needs, facts)
                        : Wording.because(ask.criterion(), finding);
        return new Explained(
                ask.criterion().id(),
                ask.subject().at(),
                ask.against() == null ? null : ask.against().at(),
                ask.criterion().title(),
                outcome,
                because,
                List.copyOf(needs),
                ask.criterion().law(),
                ask.criterion().url(),
                ask.criterion()
                        .basis(
                                ask.asked() == null ? null : ask.asked().provision(),
                                finding == null ? null : Wording.key(finding)),
                told,
                nearest.rule);
    }

    /** The rule with another outcome that came furthest. */
    private static final class Nearest {
        private String rule;
        private WhyNot.Stop stop;

        void offer(RuleText other, WhyNot.Stop its) {
            boolean nearer = stop == null
                    || its.place() > stop.place()
                    || (its.place() == stop.place() && its.met() > stop.met());
            if (nearer) {
                rule = other.name();
                stop = its;
            }
        }
    }

    private Explained.Told told(RuleText rule, Asked asked, Outcome outcome, Nearest nearest) {
        String why = book.files().commentAbove(rule.path(), rule.line());
        String place = rule.path() + ":";
        for (Object conclusion : fired.getOrDefault(rule.name(), List.of())) {
            if (about(conclusion, asked)) {
                return new Explained.Told(
                        rule.name(), why, said(conclusion), null, place + rule.line(), null, null, Map.of());
            }
        }
        WhyNot.Stop stop = WhyNot.of(rule, known, asked);
        if (stop == null) {
            return new Explained.Told(rule.name(), why, "something", null, place + rule.line(), null, null, Map.of());
        }
        if (!rule.conclusions().get(0).toString().startsWith("Missing") && !concludes(rule, outcome)) {
            nearest.offer(rule, stop);
        }
        Condition condition = rule.conditions().get(stop.place());
        Map<String, String> saw = new LinkedHashMap<>();
        stop.saw().forEach((words, value) -> saw.put(words, said(value)));
        return new Explained.Told(
                rule.name(),
                why,
                null,
                condition.toString(),
                place + condition.line(),
                stop.nearest() == null ? null : said(stop.nearest()),
                stop.test() == null ? null : stop.test().toString(),
                saw);
    }

    private static boolean concludes(RuleText rule, Outcome outcome) {
        String made = rule.conclusions().get(0).toString();
        return switch (outcome) {
            case MET -> made.startsWith("Finding.met") || made.startsWith("Finding.day");
            case NOT_MET -> made.startsWith("Finding.notMet");
            case JUDGEMENT -> made.startsWith("Finding.judgement");
            case UNKNOWN -> false;
        };
    }

    private static boolean about(Object conclusion, Asked asked) {
        return conclusion instanceof Finding finding && finding.asked().equals(asked)
                || conclusion instanceof Missing missing && missing.asked().equals(asked);
    }

    private static String said(Object value) {
        if (value instanceof Finding finding) {
            return Wording.key(finding.outcome()) + (finding.variant().isEmpty() ? "" : ", " + finding.variant());
        }
        if (value instanceof Missing missing) {
            return "not recorded: " + missing.pointer();
        }
        if (value instanceof Row row) {
            return "a row of `" + row.table() + "` for " + row.of();
        }
        if (value instanceof String text && text.isEmpty()) {
            return "empty";
        }
        return value instanceof Placed placed
                ? placed.getClass().getSimpleName() + " at " + placed.at()
                : Wording.say(value);
    }
}
