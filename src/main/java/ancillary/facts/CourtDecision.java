package ancillary.facts;

import java.time.LocalDate;

/** What a court decided about an order it was asked for or had to consider. */
public record CourtDecision(
        String at,
        String parent,
        @Fact(value = "The kind of order", required = true) OrderKind kind,
        @Fact("Whether the court made the order") Boolean made,
        @Fact("Whether the court gave its reasons") Boolean reasonsStated,
        @Fact("The day of the decision") LocalDate on)
        implements Placed {}
