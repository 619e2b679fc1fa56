package ancillary.facts;

import java.time.LocalDate;

/** A charge brought while the person was on licence or recalled. An arrest without a charge is none. */
public record Charge(
        String at,
        String parent,
        @Fact("The offence charged") Offence offence,
        @Fact("The day of the charge") LocalDate chargedOn,

        @Fact("Whether the person is or would be recalled on account of it")
        Boolean causedRecall,

        @Fact(value = "The day of conviction on it; absent while it is a charge only", notBefore = "chargedOn")
        LocalDate convictedOn)
        implements Placed {}
