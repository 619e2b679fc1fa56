package ancillary.facts;

import ancillary.law.Money;
import java.time.LocalDate;
import java.util.List;

/** A condition as it stands on one version of a licence, or a requirement of supervision after it. */
public record Condition(
        String at,
        String parent,

        @Fact(
                value =
                        "Its code in the policy version of the licence, or its canonical name such as `NO_TRAVEL_OUTSIDE_UK`",
                required = true)
        String code,

        @Fact(value = "Which set it belongs to", required = true)
        ConditionKind kind,

        @Fact("Its wording; never used by a rule") String text,

        @Fact("What it deals with; for a bespoke condition, the kind it was put under")
        ConditionCategory category,

        @Fact("First day it binds, inclusive; absent: since the version it stands on began")
        LocalDate imposedOn,

        @Fact("First day it no longer binds; absent: it was not removed from this version")
        LocalDate removedOn,

        @Fact("Last day it runs, inclusive, where it was made for a time")
        LocalDate endsOn,

        @Fact("Who approved, directed or recommended it") List<Approval> approvals,
        @Fact("The hours it speaks of, as of a curfew") Hours hours,

        @Fact("What it names: persons, groups, places, zones, items or sites, each by the label used of the behaviour")
        List<String> named,

        @Fact("The age in years below which a person counts as a child for it")
        Integer age,

        @Fact("The most items it allows") Integer most,
        @Fact("The amount it speaks of") Money amount,
        @Fact("Whether it is electronically monitored") Boolean monitored)
        implements Placed {

    /** Whether its code is of the published set, long or by its first eight characters, and no name; false without a code. */
    public boolean getCoded() {
        return code != null && code.trim().matches("\\p{XDigit}{8}(-.*)?");
    }
}
