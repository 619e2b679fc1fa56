package ancillary.facts;

import java.time.LocalDate;

/** Supervision after the licence of a short sentence had ended. */
public record PostSentenceSupervision(
        String at,
        String parent,
        @Fact("First day, inclusive") LocalDate startsOn,

        @Fact(value = "Last day, inclusive, as on the record", notBefore = "startsOn")
        LocalDate endsOn)
        implements Placed {}
