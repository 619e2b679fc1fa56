package ancillary.facts;

/** What has come to light since a fixed-term recall began. New charges stand with the other charges. */
public record AfterRecall(
        String at,
        String parent,

        @Fact(
                "Reasonable belief of a significant risk to the public of serious harm by murder or an offence on the list of serious ones")
        Decision seriousHarmRisk,

        @Fact(
                "Information since recall on which the person is considered at risk of involvement in terrorism-related activity")
        Decision terrorismRisk,

        @Fact(
                "Information since recall on which the Secretary of State considers the person at risk of involvement in foreign power threat activity")
        Decision foreignPowerThreat,

        @Fact("The level at which the person would be managed on release, on information since recall")
        MappaLevel levelOnRelease,

        @Fact("It is not necessary for the protection of the public that the person stay in prison")
        Decision detentionUnnecessary,

        @Fact("There would be no more than a minimal risk of an offence of serious harm on release")
        Decision minimalRisk)
        implements Placed {}
