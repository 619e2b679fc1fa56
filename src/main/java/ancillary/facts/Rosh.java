package ancillary.facts;

import java.time.LocalDate;

/** The risk of serious harm as last assessed, for each group at risk. */
public record Rosh(
        String at,
        String parent,
        @Fact("To the public") RiskLevel toPublic,
        @Fact("To a known adult") RiskLevel toKnownAdult,
        @Fact("To children") RiskLevel toChildren,
        @Fact("To prisoners") RiskLevel toPrisoners,
        @Fact("To staff") RiskLevel toStaff,
        @Fact("The day of the assessment") LocalDate assessedOn)
        implements Placed {}
