package ancillary.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One legal test: where it comes from, of what and on which day it is asked, and how its answer is worded.
 *
 * @param id its name, unique in the rule book
 * @param role what its answer is used as
 * @param question the endpoint a free-standing one belongs to; null where only a verdict asks it
 * @param subject fact type it is asked of
 * @param against fact type of the order or condition the subject is held against; null where there is none
 * @param when properties the subject must have to be asked about: each one of the values
 * @param againstWhen the same for the order or condition
 * @param on the property that holds the legally relevant day, as {@code Type.property}
 * @param needs the property to name where that day is not recorded
 * @param title the test as a question in plain words
 * @param law pinpoint, as a court would cite it
 * @param url the official text
 * @param basis how firmly the law is known
 * @param basisOf the basis of an answer explained by a sentence, where that is less firm; by the name of the sentence
 * @param sourceAsAt the day the text that was read speaks of; null where none
 * @param comparedBy who compared rule and text
 * @param authority what leaves it to judgement; null where nothing does
 * @param severity of a flag; null for anything else
 * @param repair what would mend a flagged term; null for anything else
 * @param completions the most completions of missing facts to try where it is unknown; 0 to take what its rules lack
 * @param selects facts to split on in working that out, also in a fact that was made up for it, as {@code Type.property}
 * @param because the sentence for each outcome, `outcome` or `outcome, variant`
 * @param provisions its forms over time, in order of time
 * @param notCommenced why it is not in force; null where it is or was
 * @param path the sidecar
 */
public record Criterion(
        String id,
        Role role,
        String question,
        String subject,
        String against,
        Map<String, List<String>> when,
        Map<String, List<String>> againstWhen,
        String on,
        String needs,
        String title,
        String law,
        String url,
        Basis basis,
        Map<String, Basis> basisOf,
        LocalDate sourceAsAt,
        String comparedBy,
        String authority,
        Severity severity,
        String repair,
        int completions,
        List<String> selects,
        Map<String, String> because,
        List<Provision> provisions,
        String notCommenced,
        String path) {

    /** What a criterion's answer is used as. */
    public enum Role {
        LIMB,
        FLAG,
        DATE,
        PENALTY,
        NEXT
    }

    /** How much a raised flag weighs. */
    public enum Severity {
        BLOCK,
        HIGH,
        MEDIUM,
        INFO
    }

    /** The provision as it stood on that day, if it stood at all. */
    public Optional<Provision> on(LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.period().holds(day))
                .findFirst();
    }

    /**
     * How firmly an answer stands: as the provision does, or as that sentence does where it is less firm.
     *
     * @param provision null where none was in force or chosen
     * @param sentence null for an answer that lacks facts
     */
    public Basis basis(Provision provision, String sentence) {
        Basis law = provision == null ? basis : provision.basis();
        Basis own = sentence == null ? null : basisOf.get(sentence);
        return own == null || own.compareTo(law) < 0 ? law : own;
    }

    /** Every basis an answer of it can have. */
    public Set<Basis> bases() {
        Set<Basis> bases = EnumSet.of(basis);
        bases.addAll(basisOf.values());
        provisions.forEach(provision -> bases.add(provision.basis()));
        return bases;
    }

    /** The form nearest before that day, or the first where none is; null where there is none at all. */
    public Provision nearest(LocalDate day) {
        Provision nearest = null;
        for (Provision each : provisions) {
            LocalDate from = each.period().from();
            nearest = nearest == null || from == null || !from.isAfter(day) ? each : nearest;
        }
        return nearest;
    }

    /** Whether every one of these words stands in its name, title, law, role or fact type; case does not matter. */
    public boolean mentions(List<String> words) {
        String text = (id + " " + title + " " + law + " " + role + " " + subject).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }
}
