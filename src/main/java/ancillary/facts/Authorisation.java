package ancillary.facts;

import java.time.LocalDate;

/** A recorded decision that an application may be made. */
public record Authorisation(
        String at,
        String parent,
        @Fact("The office of the person who approved it") Approver by,
        @Fact("The day it was approved") LocalDate approvedOn)
        implements Placed {}
