package ancillary.facts;

import java.time.LocalDate;

/** A time for which an order was suspended. */
public record Suspension(
        String at,
        String parent,
        @Fact("First day of the suspension, inclusive") LocalDate startsOn,

        @Fact(value = "Last day of the suspension, inclusive", notBefore = "startsOn")
        LocalDate endsOn,

        @Fact("Whether a passport was returned or issued to the person for it")
        Boolean passportReturned,

        @Fact("The day on which that passport was given up again; absent where it was not")
        LocalDate passportSurrenderedOn)
        implements Placed {

    /** Whether a passport was returned or issued for it: as recorded, and where it was given up again it had been; null where not recorded. */
    public Boolean getReturned() {
        return passportReturned == null && passportSurrenderedOn != null ? Boolean.TRUE : passportReturned;
    }

    /** Whether the day is one of it; false where its first or last day is not recorded. */
    public boolean holds(LocalDate day) {
        return startsOn != null && endsOn != null && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** The same from another first day, inclusive. */
    Suspension from(LocalDate first) {
        return new Suspension(at, parent, first, endsOn, passportReturned, passportSurrenderedOn);
    }
}
