package ancillary.facts;

/** The views a recall turns on, each as recorded by whoever formed it. */
public record RecallViews(
        String at,
        String parent,

        @Fact(
                "Recall is necessary to protect the public: the risk can no longer be safely managed in the community, or contact has broken down so that it cannot be assessed")
        Decision necessary,

        @Fact("The behaviour is similar to that around the index offence")
        Decision similarToIndexOffence,

        @Fact("The behaviour is likely to give rise, or is giving rise, to a sexual or violent offence")
        Decision likelySexualOrViolent,

        @Fact("The behaviour is associated with the commission of a sexual or violent offence")
        Decision associatedWithSexualOrViolent,

        @Fact("The person is out of touch, or the whereabouts are unknown")
        Decision outOfTouch,

        @Fact("There are reasons why being out of touch may bring one of the three other links about")
        Decision outOfTouchReasons,

        @Fact("The person complied with every condition, as the Secretary of State is satisfied after representations")
        Decision compliedWithAll)
        implements Placed {}
