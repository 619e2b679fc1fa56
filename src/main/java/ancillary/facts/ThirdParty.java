package ancillary.facts;

import java.time.LocalDate;
import java.util.List;

/** Somebody other than the subject whom a term touches. */
public record ThirdParty(
        String at,
        String parent,
        @Fact("Name or other label") String name,
        @Fact("How the person stands to the subject") PersonRelation relation,

        @Fact("What the term touches: a shared home, account, vehicle, employment")
        List<Bearing> through,

        @Fact("Whether notice of the application was given") Boolean notified,
        @Fact("The day notice was given") LocalDate notifiedOn,

        @Fact("Whether the person asked the court to be heard")
        Boolean askedToBeHeard)
        implements Placed {

    /**
     * Whether notice was given by the end of a day, inclusive: as its own day shows, where that is recorded; null where
     * neither that day nor whether there was notice is recorded.
     */
    public Boolean toldBy(LocalDate day) {
        return notifiedOn == null ? notified : (Boolean) !notifiedOn.isAfter(day);
    }
}
