package ancillary.facts;

import java.time.LocalDate;

/** An application about an order that was made. */
public record Application(
        String at,
        String parent,
        @Fact(value = "What was asked", required = true) ApplicationKind kind,
        @Fact("The day it was made") LocalDate madeOn,

        @Fact(value = "The day it was decided", notBefore = "madeOn")
        LocalDate decidedOn,

        @Fact("How it ended") ApplicationResult result)
        implements Placed {}
