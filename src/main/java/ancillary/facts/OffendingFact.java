package ancillary.facts;

import java.time.LocalDate;

/** A fact of the offending or of the risk evidence that a term answers. */
public record OffendingFact(
        String at,
        String parent,

        @Fact("What happened, in a line; never used by a rule beyond being there")
        String what,

        @Fact("Who recorded it and where, such as a case summary")
        String recordedBy,

        @Fact("The day it happened or was recorded") LocalDate on)
        implements Placed {}
