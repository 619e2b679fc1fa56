package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.util.List;

/** A recall that was made, or is being considered. */
public record Recall(
        String at,
        String parent,
        @Fact("The power used or considered") RecallRoute route,

        @Fact("The day of recall, that is of revocation; of one that is considered, the day it would be")
        LocalDate revokedOn,

        @Fact(value = "The day the person was told of it", notBefore = "revokedOn")
        LocalDate servedOn,

        @Fact(
                value = "First day of detention under the sentence after recall, in prison or not. Detention for a new"
                        + " arrest alone does not count",
                notBefore = "revokedOn")
        LocalDate returnedToCustodyOn,

        @Fact("What the person is detained under since") RecallDetention detainedUnder,

        @Fact("The day the Secretary of State was served with the Parole Board's refusal of release")
        LocalDate refusalServedOn,

        @Fact(
                value =
                        "A later day on which the kind of the recall is looked at, where later rules may reach it: the person is taken"
                                + " as detained on it, if returned by then. Where detention ended sooner, its last day",
                notBefore = "revokedOn")
        LocalDate reviewedOn,

        @Fact(
                "Whether the release before it came before the day it was due; absent: as the licence of that release says")
        EarlyRelease earlyRelease,

        @Fact(
                "The day release was due in any event; a curfew runs until then. Absent: as the licence of that release says")
        LocalDate releaseDueOn,

        @Fact("Whether a fixed-term recall within the same term had already ended in release")
        Boolean earlierFixedTerm,

        @Fact(value = "Each sentence the person is serving", least = 1)
        List<ServedSentence> sentences,

        @Fact("Each charge, whether it led to the recall or not")
        List<Charge> charges,

        @Fact("Questions the caseworker answers from the record, each with who decided it")
        Screening screening,

        @Fact("Each thing it is, or would be, founded on") List<RecallGround> grounds,

        @Fact("What was tried instead") List<AlternativeToRecall> alternativesTried,

        @Fact("The views it turns on, as recorded") RecallViews views,

        @Fact("The day on which the person made representations about it")
        LocalDate representationsOn,

        @Fact("What has come to light since a fixed term began")
        AfterRecall afterRecall,

        @Fact("Whether the person made representations about it; a day of representations shows it by itself")
        Boolean representationsMade)
        implements Placed {

    /** Whether representations were made; null where not recorded. */
    public Boolean getRepresented() {
        return representationsOn != null ? Boolean.TRUE : representationsMade;
    }

    /** The last of a number of days that begin with the day of return; null where that day is not recorded. */
    public LocalDate lastDayOf(Integer days) {
        return returnedToCustodyOn == null ? null : returnedToCustodyOn.plusDays(days - 1L);
    }

    /** The last of a number of days that begin with the day of recall; null where that day is not recorded. */
    public LocalDate lastDayFromRecall(Integer days) {
        return revokedOn == null ? null : revokedOn.plusDays(days - 1L);
    }

    /** The day after the recall; null where the day of recall is not recorded. */
    public LocalDate getDayAfter() {
        return revokedOn == null ? null : revokedOn.plusDays(1);
    }

    /** The day before the recall; null where the day of recall is not recorded. */
    public LocalDate getDayBefore() {
        return revokedOn == null ? null : revokedOn.minusDays(1);
    }

    /** The day before the return; null where the day of return is not recorded. */
    public LocalDate getDayBeforeReturn() {
        return returnedToCustodyOn == null ? null : returnedToCustodyOn.minusDays(1);
    }

    /** How many alternatives were tried; null where that is not recorded. */
    public Integer getAlternatives() {
        return alternativesTried == null ? null : (Integer) alternativesTried.size();
    }

    /** The whole term: consecutive sentences added, of concurrent ones the longest; null where that cannot be said. */
    public SentenceLength getTerm() {
        if (sentences == null || sentences.isEmpty()) {
            return null;
        }
        SentenceLength whole = sentences.get(0).term();
        for (ServedSentence next : sentences.subList(1, sentences.size())) {
            whole = whole == null || next.term() == null || next.relation() == null ? null : joined(whole, next);
        }
        return whole;
    }

    /** The fewest days the longest sentence can have; null where a length is not recorded, or no sentence. */
    public Integer getLongestAtLeast() {
        return SentenceDays.longest(sentences, ServedSentence::getFewestDays);
    }

    /** The most days the longest sentence can have; null where a length is not recorded, or no sentence. */
    public Integer getLongestAtMost() {
        return SentenceDays.longest(sentences, ServedSentence::getMostDays);
    }

    /** The fewest days of the whole term; one that may be consecutive is added. Null where a length is not recorded. */
    public Integer getTogetherAtLeast() {
        return SentenceDays.together(sentences, ServedSentence::getFewestDays);
    }

    /** The most days of the whole term; one that may be consecutive is added. Null where a length is not recorded. */
    public Integer getTogetherAtMost() {
        return SentenceDays.together(sentences, ServedSentence::getMostDays);
    }

    private static SentenceLength joined(SentenceLength whole, ServedSentence next) {
        if (next.relation() == Relation.CONSECUTIVE) {
            return whole.plus(next.term());
        }
        Boolean longer = whole.atLeast(next.term());
        return longer == null ? null : longer ? whole : next.term();
    }
}
