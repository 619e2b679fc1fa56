package ancillary.engine;

import ancillary.findings.Finding;
import ancillary.findings.Outcome;
import ancillary.law.Criterion;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts findings into the sidecar's sentences. */
final class Wording {

    /** How the sentence begins for a criterion that comes to the same whatever some missing facts are. */
    static final String REGARDLESS = "so it is whatever these are: ";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    /** The sentence for a decided criterion. */
    static String because(Criterion criterion, Finding finding) {
        String key = key(finding);
        String template = criterion.because().get(key);
        if (template == null) {
            throw new IllegalStateException("`" + criterion.path() + "` has no sentence for `" + key + "`");
        }
        Map<String, Object> values = new TreeMap<>(finding.asked().provision().values());
        for (int i = 0; i < finding.values().size(); i++) {
            values.put(String.valueOf(i), finding.values().get(i));
        }
        return fill(template, values);
    }

    /** The name of the sentence that explains a finding. */
    static String key(Finding finding) {
        String outcome = key(finding.outcome());
        return finding.variant().isEmpty() ? outcome : outcome + ", " + finding.variant();
    }

    static String key(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The sentence for a criterion that lacks facts: those not recorded, and those recorded so that they settle nothing. */
    static String unknown(Criterion criterion, Set<String> needs, Facts facts) {
        String said = criterion == null ? null : criterion.because().get("unknown");
        if (said != null) {
            return said;
        }
        Map<Boolean, Set<String>> byRecorded = needs.stream()
                .collect(Collectors.partitioningBy(
                        pointer -> !facts.tree().at(pointer).isMissingNode(), Collectors.toCollection(TreeSet::new)));
        return Stream.of(
                        said("not recorded: ", byRecorded.get(false)),
                        said("recorded, but not so that it settles this: ", byRecorded.get(true)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(String lead, Set<String> pointers) {
        return pointers.isEmpty() ? "" : lead + quoted(pointers);
    }

    /** The sentence for a criterion that comes to the same whatever these facts are. */
    static String regardless(Set<String> facts) {
        return REGARDLESS + quoted(facts);
    }

    private static String quoted(Set<String> pointers) {
        return String.join(
                ", ", pointers.stream().map(pointer -> "`" + pointer + "`").toList());
    }

    /** Why a test was not asked. After the day of the text that was read, only "not known to be" can be said. */
    static String notInForce(Ask ask) {
        Criterion criterion = ask.criterion();
        LocalDate read = criterion.sourceAsAt();
        String known =
                criterion.notCommenced() != null && (read == null || ask.day().isAfter(read))
                        ? "not known to be"
                        : "not";
        String text = read == null ? "" : "; the text read speaks of " + say(read);
        return known + " in force on " + say(ask.day()) + text;
    }

    static String fill(String template, Map<String, ?> values) {
        Matcher matcher = PLACE.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            Object value = values.get(matcher.group(1));
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value == null ? matcher.group() : say(value)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** A value as people write it: `22 November 2026`, `4 years`, `not recorded`. */
    static String say(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value == null ? "not recorded" : String.valueOf(value);
    }

    static List<String> facts(Finding finding) {
        List<String> facts = new ArrayList<>();
        finding.values().forEach(value -> facts.add(say(value)));
        return facts;
    }
}
