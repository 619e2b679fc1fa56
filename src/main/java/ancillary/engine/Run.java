package ancillary.engine;

import ancillary.findings.Asked;
import ancillary.findings.Chosen;
import ancillary.findings.Finding;
import ancillary.findings.Missing;
import ancillary.findings.Outcome;
import ancillary.findings.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One pass of the rules over one plan: what they found, and that they answered every question exactly once. */
final class Run {

    static final String UNKNOWN = "UNKNOWN";
    static final String JUDGEMENT = "JUDGEMENT";

    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Set<String>> missing = new HashMap<>();
    private final Map<String, Outcome> standings = new HashMap<>();
    private final Map<String, Integer> chosen = new HashMap<>();

    private Run() {}

    static Run of(RuleBook book, Facts facts, Plan plan) {
        return of(
                book.built(),
                book.tables(),
                facts,
                plan.inserts(),
                plan.asks().all().values());
    }

    /**
     * One pass of some rules.
     *
     * @param inserts what goes in beside the facts of the case
     * @param asks the questions that must be answered
     */
    static Run of(Rules rules, Tables tables, Facts facts, Collection<?> inserts, Collection<Ask> asks) {
        List<Object> all = new ArrayList<>();
        facts.all().forEach(all::add);
        all.addAll(facts.recorded());
        all.addAll(tables.rows(facts));
        all.addAll(inserts);
        Run run = new Run();
        run.read(rules.run(all));
        asks.forEach(run::total);
        return run;
    }

    private void read(Collection<?> known) {
        for (Object fact : known) {
            if (fact instanceof Finding finding) {
                Finding other = findings.put(finding.asked().getKey(), finding);
                if (other != null) {
                    throw new NotTotal(finding.asked(), "two findings");
                }
            } else if (fact instanceof Missing each) {
                missing.computeIfAbsent(each.asked().getKey(), key -> new TreeSet<>())
                        .add(each.pointer());
            } else if (fact instanceof Standing standing) {
                standings.put(standing.layer() + " " + standing.of(), standing.outcome());
            } else if (fact instanceof Chosen each) {
                chosen.put(each.verdict(), each.place());
            }
        }
    }

    private void total(Ask ask) {
        Asked asked = ask.asked();
        if (asked != null && !findings.containsKey(asked.getKey()) && !missing.containsKey(asked.getKey())) {
            throw new NotTotal(asked, "no finding");
        }
    }

    /** The decisive finding; null where the criterion is unknown. */
    Finding finding(String key) {
        return findings.get(key);
    }

    Outcome outcome(Ask ask) {
        if (ask.needs() != null) {
            return Outcome.UNKNOWN;
        }
        return ask.notInForce() ? Outcome.NOT_MET : standings.get("criterion " + ask.key());
    }

    /** Pointers of what an unknown criterion lacks; empty for a decided one. */
    Set<String> needs(Ask ask) {
        if (ask.needs() != null) {
            return Set.of(ask.needs());
        }
        return findings.containsKey(ask.key()) ? Set.of() : missing.getOrDefault(ask.key(), Set.of());
    }

    /** The verdict's word as the rules leave it, before completions are considered. */
    String word(Instance instance) {
        Integer place = chosen.get(instance.id());
        if (place == null) {
            return instance.question().otherwise();
        }
        Outcome outcome = standings.get("answer " + instance.id() + " answer " + place);
        return switch (outcome) {
            case MET -> instance.question().answers().get(place).word();
            case UNKNOWN -> UNKNOWN;
            default -> JUDGEMENT;
        };
    }

    /** What the verdict's own limbs lack: every need of an unknown limb, and every gap. */
    Set<String> needs(Instance instance, Plan plan) {
        Set<String> needs = new TreeSet<>(instance.gaps());
        for (String limb : instance.limbs()) {
            needs.addAll(needs(plan.asks().all().get(limb)));
        }
        return needs;
    }
}
