package ancillary.engine;

import ancillary.findings.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a case comes to, outcomes only: every verdict and criterion by name and place, as the rules leave it before
 * completions are considered. For comparing rule books over many cases.
 */
public final class Outlook {

    private final RuleBook book;
    private final Facts facts;

    /** @param tree a case as {@link CaseReader} gave it */
    public Outlook(RuleBook book, ObjectNode tree) {
        this.book = book;
        try {
            this.facts = Facts.of(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the case was not read by the reader", e);
        }
    }

    /** The criteria that are asked at an endpoint. */
    public Set<String> asked(String endpoint) {
        Set<String> asked = new TreeSet<>();
        plan(endpoint).asks().all().values().forEach(ask -> asked.add(criterion(ask.key())));
        return asked;
    }

    /** The outcomes at an endpoint: MET and the like, a day, or the word of a verdict. */
    public Map<String, String> outcomes(String endpoint) {
        Plan plan = plan(endpoint);
        Run run = Run.of(book, facts, plan);
        Map<String, String> outcomes = new TreeMap<>();
        plan.asks().all().forEach((key, ask) -> {
            Finding finding = run.finding(key);
            boolean dated = finding != null && finding.on() != null;
            String said = ask.notInForce()
                    ? "not in force"
                    : dated ? finding.on().toString() : run.outcome(ask).toString();
            outcomes.put(key.strip(), said);
        });
        plan.instances().stream()
                .filter(instance -> plan.answered(instance, run.word(instance)))
                .forEach(instance -> outcomes.put(instance.id().strip(), run.word(instance)));
        return outcomes;
    }

    private Plan plan(String endpoint) {
        return new Plan(book, facts).endpoint(endpoint);
    }

    private static String criterion(String key) {
        return key.substring(0, key.indexOf(' '));
    }
}
