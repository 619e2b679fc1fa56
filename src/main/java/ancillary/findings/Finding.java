package ancillary.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The decisive answer to one question. Never UNKNOWN: that follows from {@link Missing} alone.
 *
 * @param asked the question
 * @param outcome MET, NOT_MET or JUDGEMENT
 * @param variant which of the sidecar's sentences explains it; empty for the plain one
 * @param on the day a date criterion comes to; null for any other
 * @param values what was seen, to fill the sentence
 */
public record Finding(Asked asked, Outcome outcome, String variant, LocalDate on, List<Object> values) {

    public static Finding met(Asked asked, Object... values) {
        return of(asked, Outcome.MET, "", values);
    }

    public static Finding notMet(Asked asked, Object... values) {
        return of(asked, Outcome.NOT_MET, "", values);
    }

    public static Finding judgement(Asked asked, Object... values) {
        return of(asked, Outcome.JUDGEMENT, "", values);
    }

    /** Met, explained by the sentence `met, variant` of the sidecar. */
    public static Finding metAs(Asked asked, String variant, Object... values) {
        return of(asked, Outcome.MET, variant, values);
    }

    /** Not met, explained by the sentence `not met, variant` of the sidecar. */
    public static Finding notMetAs(Asked asked, String variant, Object... values) {
        return of(asked, Outcome.NOT_MET, variant, values);
    }

    /** For judgement, explained by the sentence `judgement, variant` of the sidecar. */
    public static Finding judgementAs(Asked asked, String variant, Object... values) {
        return of(asked, Outcome.JUDGEMENT, variant, values);
    }

    /** The day a date criterion comes to; the sentence shows the arithmetic. */
    public static Finding day(Asked asked, LocalDate on, Object... values) {
        return new Finding(asked, Outcome.MET, "", on, Arrays.asList(values));
    }

    /** The same, explained by the sentence `met, variant` of the sidecar. */
    public static Finding dayAs(Asked asked, String variant, LocalDate on, Object... values) {
        return new Finding(asked, Outcome.MET, variant, on, Arrays.asList(values));
    }

    private static Finding of(Asked asked, Outcome outcome, String variant, Object... values) {
        return new Finding(asked, outcome, variant, null, Arrays.asList(values));
    }
}
