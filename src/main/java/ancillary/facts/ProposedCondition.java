package ancillary.facts;

import ancillary.law.Spelling;
import java.time.LocalDate;
import java.util.List;

/** A condition that somebody means to put on a licence, before release or on variation. */
public record ProposedCondition(
        String at,
        String parent,

        @Fact(value = "Which set it belongs to", required = true)
        ConditionKind kind,

        @Fact("Its code in the policy version it is taken from, or its canonical name; absent for a bespoke one")
        String code,

        @Fact("Version of the published condition set it is taken from, such as `3.0`")
        String policyVersion,

        @Fact("What it deals with; for a bespoke condition, the kind it is put under")
        ConditionCategory category,

        @Fact("What sort of licence it is to stand on") LicenceKind licenceKind,

        @Fact("Who or what directs the release, or directed it")
        ReleaseRoute route,

        @Fact("First day it is to bind, inclusive: the day of release, or of the variation")
        LocalDate startsOn,

        @Fact(
                value = "Last day it is to bind, inclusive, where it is to end before the licence does",
                notBefore = "startsOn")
        LocalDate endsOn,

        @Fact("Who approved, directed or recommended it so far; `[]` where nobody did")
        List<Approval> approvals,

        @Fact("What it is to say, each clause a term of its own")
        List<Term> terms,

        @Fact("Whether it is to keep the person from a victim, or from where a victim lives or works")
        Boolean aboutVictim)
        implements Placed {

    /** Whether a licence of this kind has no last day of its own; null where the kind is not recorded. */
    public Boolean getOpenEnded() {
        return licenceKind == null ? null : licenceKind.openEnded();
    }

    /** Whether it is taken from one of the policy versions, parted by spaces; null where the version is not recorded. */
    public Boolean takenFrom(String versions) {
        return policyVersion == null ? null : Spelling.among(policyVersion, versions);
    }
}
