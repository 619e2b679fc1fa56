package ancillary.facts;

import java.time.LocalDate;
import java.util.List;

/** A charge, with how it ended and what was passed on it. */
public record Count(
        String at,
        String parent,

        @Fact("How the indictment names it, such as `count 1`")
        String label,

        @Fact("The offence; for an inchoate one, the offence aimed at")
        Offence offence,

        @Fact("How the person took part; absent, the count charges the offence itself")
        Mode mode,

        @Fact("What was imported, exported, supplied or held")
        Goods goods,

        @Fact("The weapon used or had") Weapon weapon,
        @Fact("The day of the offence, where it is one day") LocalDate committedOn,

        @Fact("First day of the offence, inclusive, where it ran over several days")
        LocalDate committedFrom,

        @Fact(value = "Last day of the offence, inclusive, where it ran over several days", notBefore = "committedFrom")
        LocalDate committedUntil,

        @Fact("How the count ended") Result result,
        @Fact("The court of conviction or acquittal") Court court,
        @Fact("Where that court sits") Jurisdiction convictedIn,

        @Fact("Whether a magistrates' court committed the person to the Crown Court for sentence")
        Boolean committedForSentence,

        @Fact("The day of conviction") LocalDate convictedOn,

        @Fact("What was or is to be passed on this count, after any reduction for plea or assistance")
        Sentence sentence,

        @Fact("The part the person played") OffendingRole role,

        @Fact("Whether the person travelled abroad in committing it")
        Boolean travelledAbroad,

        @Fact(
                "What the offence was connected with, where a list counts it only so; `[]` where with nothing of the kind")
        List<Connection> connections,

        @Fact("Whether the court of conviction found that the offence has a terrorist connection")
        Boolean terroristConnection,

        @Fact(
                "The day on which the court finished dealing with the person for it, confiscation and adjournments included; absent where it has not")
        LocalDate finishedOn)
        implements Placed {

    /** First day of the offence; null where not recorded. */
    public LocalDate getFirstDay() {
        return committedOn != null ? committedOn : committedFrom;
    }

    /** Last day of the offence, inclusive; null where not recorded. */
    public LocalDate getLastDay() {
        return committedOn != null ? committedOn : committedUntil;
    }
}
