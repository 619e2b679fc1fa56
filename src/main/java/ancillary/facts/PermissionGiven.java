package ancillary.facts;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A permission the person was given for an act. */
public record PermissionGiven(
        String at,
        String parent,
        @Fact("Who gave it") String by,
        @Fact("The day it was given") LocalDate on,

        @Fact("The instant it was given, with zone, where the hour matters")
        OffsetDateTime givenAt)
        implements Placed {}
