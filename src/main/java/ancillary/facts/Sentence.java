package ancillary.facts;

import ancillary.law.SentenceLength;
import java.time.LocalDate;

/** What was or is to be passed on one count. */
public record Sentence(
        String at,
        String parent,
        @Fact("The kind of sentence or disposal") SentenceKind kind,

        @Fact("The custodial term on this count alone, as an ISO 8601 period such as `P4Y` or `P3Y10M`")
        SentenceLength term,

        @Fact("The extension period of an extended sentence, or the licence year of one for particular concern")
        SentenceLength extension,

        @Fact("Whether it runs with or after the other sentences")
        Relation relation,

        @Fact("The day it was passed; absent while it is only considered")
        LocalDate passedOn,

        @Fact("Whether it is recorded that more than the ordinary part of it is served before automatic release")
        Boolean longerCustody)
        implements Placed {

    /** Whether it has been passed, and is not only considered. */
    public boolean getPassed() {
        return passedOn != null;
    }
}
