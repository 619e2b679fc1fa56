package ancillary.facts;

import ancillary.law.SentenceLength;

/** Electronic monitoring that a proposed order requires. */
public record ElectronicMonitoring(
        String at,
        String parent,

        @Fact("For how long at a time, as an ISO 8601 period")
        SentenceLength length,

        @Fact("Whether the person to be monitored is before the court")
        Boolean personPresent,

        @Fact("Whether someone else's co-operation is needed, such as a householder's")
        Boolean othersNeeded,

        @Fact("Whether every such person consents") Boolean othersConsent,

        @Fact("Whether the court has been notified that arrangements exist in the area")
        Boolean areaNotified)
        implements Placed {}
