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
        implements Placed {

    /** Whether it was given before the act: by the instants where both are recorded, else by the days; null for the same day. */
    public Boolean before(OffsetDateTime actAt, LocalDate act) {
        if (actAt != null && givenAt != null) {
            return givenAt.isBefore(actAt);
        }
        return on == null || act == null || on.equals(act) ? null : (Boolean) on.isBefore(act);
    }
}
