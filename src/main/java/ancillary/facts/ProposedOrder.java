package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;
import java.util.List;

/** An order the court is asked for or considers. */
public record ProposedOrder(
        String at,
        String parent,
        @Fact(value = "The kind of order", required = true) OrderKind kind,

        @Fact("For how long, as an ISO 8601 period, where the order says so by length")
        SentenceLength length,

        @Fact("First day in force, inclusive, where the order gives a day")
        LocalDate startsOn,

        @Fact(value = "Last day in force, inclusive, where the order gives a day", notBefore = "startsOn")
        LocalDate endsOn,

        @Fact("Who asks for it") Applicant applicant,

        @Fact("The day notice of the intention to apply was served on the person")
        LocalDate noticeServedOn,

        @Fact("Whether the person is or will be represented at the hearing, in person or otherwise")
        Boolean represented,

        @Fact("How the terms are to be served on a person who is not represented; `NONE` where no service is arranged")
        ServicePlan serviceArranged,

        @Fact("Whether it recites that the order the person is already under is discharged")
        Boolean dischargesExisting,

        @Fact("The authorised monitor it provides for, where it does")
        Monitor monitor,

        @Fact("The electronic monitoring it requires, where it does")
        ElectronicMonitoring electronicMonitoring,

        @Fact(
                "Why an offence that is on no list is serious enough to be treated as listed; `[]` where nothing is pleaded")
        List<String> seriousnessReasons)
        implements Placed {

    /** Whether any reason is pleaded for an offence on no list; null where that is not recorded. */
    public Boolean getPleaded() {
        return seriousnessReasons == null ? null : !seriousnessReasons.isEmpty();
    }
}
