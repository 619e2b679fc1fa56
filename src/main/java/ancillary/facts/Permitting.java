package ancillary.facts;

import java.util.List;

/** How permission under a term is given. */
public record Permitting(
        String at,
        String parent,
        @Fact("Who may permit") String by,

        @Fact("What the person who permits must go by; `[]` where the term says nothing")
        List<String> criteria,

        @Fact("Whether the term says that permission must not be unreasonably withheld")
        Boolean notUnreasonablyWithheld,

        @Fact("Whether the term says by when the answer must be given")
        Boolean deadline,

        @Fact("Hours within which the answer must be given, where the term says")
        Integer answerHours)
        implements Placed {

    /** How many criteria the term gives; null where not recorded. */
    public Integer getCriterionCount() {
        return criteria == null ? null : criteria.size();
    }

    /** Whether there is a deadline, which hours for the answer show by themselves; null where not recorded. */
    public Boolean getTimed() {
        return answerHours != null ? Boolean.TRUE : deadline;
    }
}
