package ancillary.facts;

import java.time.LocalDate;

/** What the supervising officer told the person to do. */
public record Instruction(
        String at,
        String parent,
        @Fact("Whether there was an instruction") Boolean given,

        @Fact("The day it was given; absent: in good time for what it was about")
        LocalDate givenOn,

        @Fact("The day on which it was to be followed") LocalDate dueOn)
        implements Placed {}
