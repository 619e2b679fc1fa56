package ancillary.facts;

import java.time.LocalDate;

/** The hearing at which a sentence is passed or an order is asked for. */
public record Hearing(
        String at,
        String parent,

        @Fact("The day of the hearing; absent: the day the question is asked stands in")
        LocalDate on,

        @Fact("The court that sits") Court court,
        @Fact("Where the court sits") Jurisdiction jurisdiction)
        implements Placed {}
