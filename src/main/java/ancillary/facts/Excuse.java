package ancillary.facts;

import java.time.LocalDate;

/** An excuse the person or somebody for them gave. */
public record Excuse(
        String at,
        String parent,

        @Fact("What was said, in a line; never used by a rule beyond being there")
        String what,

        @Fact("The day it was said") LocalDate on,

        @Fact("Whether something other than the person's own word bears it out, such as a discharge note")
        Boolean documented)
        implements Placed {}
