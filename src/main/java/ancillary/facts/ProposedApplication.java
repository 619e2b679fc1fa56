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

        @Fact("Who makes it") ApplicationParty by,

        @Fact("The court to which it is made") Court court,

        @Fact("What is said to have changed since the order was made; `[]` where nothing is")
        List<Change> changes,

        @Fact("The offence with which the person is charged, where the order is to run on because of a charge")
        Offence chargedWith,

        @Fact("The day on which it is or will be decided") LocalDate decidedOn,

        @Fact("Whether a person other than the subject was heard when the order was made")
        Boolean heardBefore,

        @Fact("Whether it is to make the order more onerous on the subject")
        Boolean moreOnerous)
        implements Placed {

    /** Whether something other than the running of time or an announced move is said to have changed; null where not recorded. */
    public Boolean getChanged() {
        return changes == null
                ? null
                : changes.stream()
                        .anyMatch(each -> each != Change.PASSAGE_OF_TIME && each != Change.ANNOUNCED_MOVE_ABROAD);
    }
}
