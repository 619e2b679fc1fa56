package ancillary.facts;

import java.time.LocalDate;
import java.util.List;

/** A defendant, an offender or a body. */
public record Person(
        String at,
        String parent,
        @Fact("Individual or kind of body") PersonKind kind,
        @Fact("Name or other label; never used by a rule") String name,
        @Fact("Day of birth of an individual") LocalDate bornOn,

        @Fact("Identifiers in justice systems; a wrong check letter is a warning, never an error")
        Identifiers identifiers,

        @Fact("Where the person lives: a place code such as `ENGLAND` or `SPAIN`")
        String livesIn,

        @Fact("Passports and travel documents held or applied for")
        List<Passport> passports,

        @Fact("Each charge the person was or is tried or sentenced on, with how it ended")
        List<Count> counts,

        @Fact("Orders the court is asked for or considers") List<ProposedOrder> proposedOrders,
        @Fact("Orders made, whether still in force or not") List<Order> orders,
        @Fact("What the person was seen to do or not do") List<Behaviour> behaviour,

        @Fact("Each version of each licence the person was or is on")
        List<Licence> licences,

        @Fact("What makes written terms hard to follow for the person; `[]` where it was looked for and none found")
        List<CommunicationNeed> communicationNeeds,

        @Fact("What courts decided about orders they were asked for or had to consider")
        List<CourtDecision> courtDecisions,

        @Fact("Close family, work and other ties, at home and abroad; `[]` where none")
        List<Tie> ties,

        @Fact(
                "Conduct relied on as involvement in serious crime without a conviction for it; `[]` where none is; absent while that is open, which leaves the High Court open on a count without a conviction")
        List<Facilitation> facilitations,

        @Fact("Evidence of risk beside the offences themselves; `[]` where there is none")
        List<RiskEvidence> riskEvidence,

        @Fact("Management under multi-agency public protection arrangements")
        Mappa mappa,

        @Fact("Risk of serious harm, as last assessed") Rosh rosh,
        @Fact("Each recall that was made or is considered") List<Recall> recalls,

        @Fact("Conditions that somebody means to put on a licence; `[]` where none")
        List<ProposedCondition> proposedConditions)
        implements Placed {

    /**
     * Whether an individual has reached an age on a day, the birthday included; null where the day of birth is not
     * recorded, or where only the law's view of a birthday on 29 February could tell.
     */
    public Boolean aged(Integer years, LocalDate day) {
        if (bornOn == null) {
            return null;
        }
        LocalDate birthday = bornOn.plusYears(years);
        if (birthday.getDayOfMonth() != bornOn.getDayOfMonth() && birthday.equals(day)) {
            return null;
        }
        return !day.isBefore(birthday);
    }

    /** How many things make written terms hard to follow; null where not recorded. */
    public Integer getCommunicationNeedCount() {
        return communicationNeeds == null ? null : communicationNeeds.size();
    }
}
