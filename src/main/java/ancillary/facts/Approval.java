package ancillary.facts;

import java.time.LocalDate;

/** Somebody's approval, direction or recommendation of a condition. */
public record Approval(
        String at,
        String parent,

        @Fact("In which capacity it was given") ApprovalRole role,

        @Fact("Who gave it; never used by a rule") String by,

        @Fact("The day it was given; absent: by the day the condition was put on")
        LocalDate on)
        implements Placed {}
