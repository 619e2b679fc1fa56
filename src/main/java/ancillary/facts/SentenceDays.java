package ancillary.facts;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The days of several sentences. */
final class SentenceDays {

    private SentenceDays() {}

    /** The days of the longest; null where there is none, or the days of one are not known. */
    static Integer longest(List<ServedSentence> sentences, Function<ServedSentence, Integer> days) {
        return known(sentences, days)
                ? sentences.stream().map(days).max(Integer::compare).orElseThrow()
                : null;
    }

    /**
     * The days of all, told in order: one that runs with those before it counts where it is longer than they, any other is
     * added; null where there is none, or the days of one are not known.
     */
    static Integer together(List<ServedSentence> sentences, Function<ServedSentence, Integer> days) {
        if (!known(sentences, days)) {
            return null;
        }
        int whole = 0;
        for (ServedSentence each : sentences) {
            int more = days.apply(each);
            whole = each.relation() == Relation.CONCURRENT ? Math.max(whole, more) : whole + more;
        }
        return whole;
    }

    private static boolean known(List<ServedSentence> sentences, Function<ServedSentence, Integer> days) {
        return sentences != null
                && !sentences.isEmpty()
                && sentences.stream().map(days).noneMatch(Objects::isNull);
    }
}
