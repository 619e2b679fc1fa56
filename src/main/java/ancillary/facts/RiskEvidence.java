package ancillary.facts;

import java.time.LocalDate;

/** Evidence, beside the offence itself, that the person may commit further serious offences. */
public record RiskEvidence(
        String at,
        String parent,
        @Fact("What it shows") RiskEvidenceKind kind,
        @Fact("The day it was recorded") LocalDate recordedOn,

        @Fact("Who recorded it, by office and never by name; never used by a rule")
        String source)
        implements Placed {}
