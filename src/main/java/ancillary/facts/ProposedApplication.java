package ancillary.facts;

import java.time.LocalDate;
import java.util.List;

/** An application about an order that somebody means to make. */
public record ProposedApplication(
        String at,
        String parent,

        @Fact(value = "What is to be asked", required = true)
        ApplicationKind kind,

        @Fact("The day on which it would be made") LocalDate on,

        @Fact("First day of the suspension asked for, inclusive")
        LocalDate startsOn,

        @Fact("Last day of the suspension asked for, inclusive")
        LocalDate endsOn,

        @Fact("Why it is asked, in words; never used by a rule")
        String grounds,

        @Fact("Who would make it") Asker by,

        @Fact("What is relied on as a change of circumstances; `[]` where nothing is")
        List<Change> changes,

        @Fact("The day on which it would be decided") LocalDate decidedOn,

        @Fact("What the subject has been charged with since the order was made")
        ChargedWith chargedWith)
        implements Placed {
    /** `NOTHING`, `TIME_OR_PLACE` for no more than passing time or a move abroad, `MORE`; null where not recorded. */
    public String getReliesOn() {
        if (changes == null) {
            return null;
        }
        List<Change> slight = List.of(Change.PASSAGE_OF_TIME, Change.MOVE_ABROAD);
        return changes.isEmpty() ? "NOTHING" : slight.containsAll(changes) ? "TIME_OR_PLACE" : "MORE";
    }
}
