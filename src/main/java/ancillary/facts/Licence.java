package ancillary.facts;

import ancillary.law.SentenceLength;
import ancillary.law.Spelling;
import java.time.LocalDate;
import java.util.List;

/** One version of a licence as it was issued. */
public record Licence(
        String at,
        String parent,

        @Fact("What sort of release it goes with") LicenceKind kind,

        @Fact("Version of the published condition set, such as `3.0`")
        String policyVersion,

        @Fact("The day this version was issued; absent: on release")
        LocalDate issuedOn,

        @Fact("The day of release under it") LocalDate releasedOn,

        @Fact("Last day, inclusive, as on the record; never worked out from the length of the sentence")
        LocalDate endsOn,

        @Fact("Who or what directed the release") ReleaseRoute route,

        @Fact("The term, or the aggregate of the terms, it follows")
        SentenceLength sentenceLength,

        @Fact("The day of the offence; where there were several, of the last")
        LocalDate offenceOn,

        @Fact("The day a person released early on a curfew would otherwise have been released")
        LocalDate curfewUntil,

        @Fact("The day it was revoked") LocalDate revokedOn,
        @Fact("The day the revocation was cancelled") LocalDate revocationCancelledOn,

        @Fact("The day the person was again detained under the sentence")
        LocalDate returnedToCustodyOn,

        @Fact("The day an order ended it") LocalDate terminatedOn,

        @Fact("Supervision that was to follow the licence") PostSentenceSupervision postSentenceSupervision,
        @Fact("Each condition that stands on this version") List<Condition> conditions)
        implements Placed {

    /** First day on which this version stood: the later of issue and release, of those recorded; null where neither is. */
    public LocalDate getBegunOn() {
        if (issuedOn == null || releasedOn == null) {
            return issuedOn == null ? releasedOn : issuedOn;
        }
        return issuedOn.isAfter(releasedOn) ? issuedOn : releasedOn;
    }

    /** Whether a licence of this kind has no last day of its own; null where the kind is not recorded. */
    public Boolean getOpenEnded() {
        return kind == null ? null : kind.openEnded();
    }

    /**
     * Last day, inclusive, of the licence and of the supervision that was to follow it; null where it has none, where it is
     * not recorded, or where the kind of release is not.
     */
    public LocalDate getRanUntil() {
        if (kind == null || kind.openEnded() || endsOn == null || postSentenceSupervision == null) {
            return kind == null || kind.openEnded() ? null : endsOn;
        }
        LocalDate supervised = postSentenceSupervision.endsOn();
        return supervised == null || supervised.isAfter(endsOn) ? supervised : endsOn;
    }

    /** Whether it is drawn from one of the policy versions, parted by spaces; null where the version is not recorded. */
    public Boolean drawnFrom(String versions) {
        return policyVersion == null ? null : Spelling.among(policyVersion, versions);
    }

    /** Whether this version was issued after release, as on a variation; null where either day is not recorded. */
    public Boolean getVaried() {
        return issuedOn == null || releasedOn == null ? null : issuedOn.isAfter(releasedOn);
    }
}
