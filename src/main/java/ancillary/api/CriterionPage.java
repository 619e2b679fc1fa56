package ancillary.api;

import ancillary.engine.RuleBook;
import ancillary.law.Basis;
import ancillary.law.Criterion;
import ancillary.law.Criterion.Role;
import ancillary.law.Criterion.Severity;
import ancillary.law.Provision;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything about one criterion: what the rule book says, and the rule itself.
 *
 * @param summary what the list shows of it
 * @param on the property with the legally relevant day
 * @param sourceAsAt the day the text that was read speaks of; null where nothing dated was read
 * @param comparedBy who compared rule and text
 * @param authority what leaves it to judgement; null where nothing does
 * @param because the sentence for each outcome
 * @param basisOf the basis of an answer with one of these sentences, where that is less firm
 * @param provisions its forms over time with their values
 * @param rule the rule file
 * @param cases the cases it must answer as written
 */
public record CriterionPage(
        @JsonUnwrapped Summary summary,
        Map<String, List<String>> when,
        Map<String, List<String>> againstWhen,
        String on,
        LocalDate sourceAsAt,
        String comparedBy,
        String authority,
        String repair,
        Map<String, String> because,
        Map<String, Basis> basisOf,
        List<Form> provisions,
        String rule,
        JsonNode cases) {

    /**
     * What the list shows of a criterion.
     *
     * @param question the endpoint it is asked at for its own sake; null where only a verdict asks it
     * @param inForce when it stood, in which form
     * @param notCommenced why it is not in force; null where it is or was
     */
    public record Summary(
            String id,
            String title,
            Role role,
            String question,
            String subject,
            String against,
            Severity severity,
            String law,
            String url,
            Basis basis,
            List<Span> inForce,
            String notCommenced) {

        static Summary of(Criterion criterion) {
            return new Summary(
                    criterion.id(),
                    criterion.title(),
                    criterion.role(),
                    criterion.question(),
                    criterion.subject(),
                    criterion.against(),
                    criterion.severity(),
                    criterion.law(),
                    criterion.url(),
                    criterion.basis(),
                    criterion.provisions().stream().map(Span::of).toList(),
                    criterion.notCommenced());
        }
    }

    /** Days: the first in, the last out; null where there is none. */
    public record Span(LocalDate from, LocalDate until, String by) {

        static Span of(Provision provision) {
            return new Span(provision.period().from(), provision.period().until(), provision.by());
        }
    }

    /** A criterion's provision in one period, with the values the test turns on. */
    public record Form(
            LocalDate from,
            LocalDate until,
            String by,
            Basis basis,
            String citation,
            String url,
            Map<String, Object> values) {

        static Form of(Provision provision) {
            return new Form(
                    provision.period().from(),
                    provision.period().until(),
                    provision.by(),
                    provision.basis(),
                    provision.citation(),
                    provision.url(),
                    provision.values());
        }
    }

    static CriterionPage of(Criterion criterion, RuleBook book) {
        return new CriterionPage(
                Summary.of(criterion),
                new TreeMap<>(criterion.when()),
                new TreeMap<>(criterion.againstWhen()),
                criterion.on(),
                criterion.sourceAsAt(),
                criterion.comparedBy(),
                criterion.authority(),
                criterion.repair(),
                new TreeMap<>(criterion.because()),
                new TreeMap<>(criterion.basisOf()),
                criterion.provisions().stream().map(Form::of).toList(),
                book.files().rule(criterion),
                book.files().cases(criterion));
    }
}
