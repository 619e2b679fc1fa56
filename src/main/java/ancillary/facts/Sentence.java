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

        @Fact("Whether section 244ZA of the Criminal Justice Act 2003 is recorded to apply, which sets a later release")
        Boolean section244za)
        implements Placed {}
