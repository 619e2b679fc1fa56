package ancillary.facts;

import java.time.LocalDate;

/** A written statement or document on which an application relies; never used by a rule. */
public record ReliedOn(
        String at,
        String parent,

        @Fact("What it is, such as a statement and its reference")
        String what,

        @Fact("The day it was served already; absent where not recorded")
        LocalDate servedOn,

        @Fact("Whether it is attached because it was not served")
        Boolean attached)
        implements Placed {}
