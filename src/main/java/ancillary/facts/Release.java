package ancillary.facts;

import java.time.LocalDate;

/** One time a person left custody. */
public record Release(
        String at,
        String parent,
        @Fact("The day of release") LocalDate on,

        @Fact("How: on bail, for a while such as a day release, on licence or without conditions")
        ReleaseKind kind)
        implements Placed {}
