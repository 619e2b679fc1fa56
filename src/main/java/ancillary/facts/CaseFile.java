package ancillary.facts;

import java.time.LocalDate;
import java.util.List;

/** The facts of one case: everything an answer may rest on. What is absent is not recorded. */
public record CaseFile(
        String at,
        String parent,

        @Fact(
                value =
                        "The day on which the question is asked. The law of this day is applied to what is still to come, unless the hearing has a day of its own",
                required = true)
        LocalDate assessedOn,

        @Fact("The reader's own reference, repeated nowhere but in the case. Must not name a person")
        String reference,

        @Fact("The hearing at which a sentence is passed or an order is asked for")
        Hearing hearing,

        @Fact(value = "Each defendant, offender or body, answered one by one", required = true)
        List<Person> people)
        implements Placed {

    /** The day of the hearing or, where that is not recorded, the day the question is asked. */
    public LocalDate getHearingOn() {
        return hearing == null || hearing.on() == null ? assessedOn : hearing.on();
    }
}
