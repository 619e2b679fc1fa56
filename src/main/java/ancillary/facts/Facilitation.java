package ancillary.facts;

import java.time.LocalDate;

/** Conduct relied on as involvement in serious crime without a conviction for it. */
public record Facilitation(
        String at,
        String parent,
        @Fact("Which limb is relied on") FacilitationLimb limb,

        @Fact("The offence facilitated or likely to be facilitated, as the law of the court would name it")
        Offence offence,

        @Fact("The day of the conduct, or its first day") LocalDate conductOn)
        implements Placed {}
