package ancillary.facts;

import java.time.LocalDate;

/** One serving of notice of the terms. */
public record Service(
        String at,
        String parent,
        @Fact("How it was served") ServiceMethod method,

        @Fact("Whether it went to the last known address, where it was posted or left")
        Boolean toLastKnownAddress,

        @Fact("The day it was served") LocalDate on)
        implements Placed {}
