package ancillary.facts;

import java.time.LocalDate;

/** Supervision after the licence of a short sentence had ended. */
public record PostSentenceSupervision(
        String at,
        String parent,
        @Fact("First day, inclusive") LocalDate startsOn,
        @Fact("Last day, inclusive, as on the record") LocalDate endsOn)
        implements Placed {}
