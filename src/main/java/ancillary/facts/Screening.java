package ancillary.facts;

/** What the record shows, or somebody has decided, on the questions that take a recall out of a fixed term. */
public record Screening(
        String at,
        String parent,

        @Fact(
                "Serving for a terrorism offence on the list of those without early release, or found to have a terrorist connection")
        Decision terrorismOffence,

        @Fact(
                "Serving for an offence on the list of 2025 of those unsuited to a fixed term, asked of recalls while it stood")
        Decision schedule19aa,

        @Fact("Serving for an offence on the list of 2026 (secrets and lesser terrorism offences)")
        Decision schedule19zb,

        @Fact("Serving for an offence on the list of national security offences")
        Decision nationalSecurityOffence,

        @Fact("Falls within the arrangements for relevant terrorist offenders")
        Decision relevantTerroristOffender,

        @Fact("Considered, immediately before recall, to be at risk of involvement in terrorism-related activity")
        Decision terrorismRisk,

        @Fact(
                "Considered by the Secretary of State, immediately before recall, to be at risk of involvement in foreign power threat activity")
        Decision foreignPowerThreat,

        @Fact(
                "The case was referred to the Parole Board in place of automatic release, as that of a high-risk offender")
        Decision referredToBoard,

        @Fact("The older transitional provisions for sentences apply")
        Decision schedule20b,

        @Fact("Serving for a specified violent or sexual offence, asked of recalls while that mattered")
        Decision specifiedOffence)
        implements Placed {}
