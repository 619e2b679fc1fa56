package ancillary.facts;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A notice the person gave of an act, as an order or a condition asks for. */
public record NoticeGiven(
        String at,
        String parent,
        @Fact("The day it reached the one it is due to") LocalDate on,

        @Fact("The instant it reached them, with zone, where the hour matters")
        OffsetDateTime givenAt,

        @Fact("In which form") Form form,
        @Fact("Who received it") String recipient)
        implements Placed {}
