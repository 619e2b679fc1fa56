package ancillary.facts;

import ancillary.law.SentenceLength;

/** A sentence a person is serving when recalled. */
public record ServedSentence(
        String at,
        String parent,
        @Fact("The kind of sentence") ServedSentenceKind kind,

        @Fact("Its whole term, as an ISO 8601 period such as `P30M` or `P1701D`")
        SentenceLength term,

        @Fact("Its whole term in days as the prison counts them, where `term` does not say it in days")
        Integer dayCount,

        @Fact("Whether it runs with or after the sentences named before it; not needed of the first")
        Relation relation,

        @Fact("The offence it was passed for") Offence offence)
        implements Placed {

    /** The whole term in days; null where only years and months are recorded. */
    public Integer getDays() {
        return dayCount == null && term != null && term.months() == 0 ? (Integer) term.days() : dayCount;
    }

    /** The fewest days the term can have; null where neither the term nor its days are recorded. */
    public Integer getFewestDays() {
        return dayCount != null ? dayCount : term == null ? null : (Integer) term.fewestDays();
    }

    /** The most days the term can have; null where neither the term nor its days are recorded. */
    public Integer getMostDays() {
        return dayCount != null ? dayCount : term == null ? null : (Integer) term.mostDays();
    }

    /** Whether how it runs is not recorded though there is a sentence before it. */
    public boolean getRelationLacking() {
        return relation == null && !at.endsWith("/0");
    }
}
