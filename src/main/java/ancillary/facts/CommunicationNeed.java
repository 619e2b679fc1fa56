package ancillary.facts;

/** What makes written terms hard to follow for a person. */
public enum CommunicationNeed {
    LITERACY,
    LEARNING_DISABILITY,
    NEURODIVERGENT,
    SENSORY,
    MENTAL_ILLNESS,
    BRAIN_INJURY,
    LANGUAGE,
    OTHER
}
