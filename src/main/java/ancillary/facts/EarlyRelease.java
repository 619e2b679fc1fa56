package ancillary.facts;

/** Whether, and how, a person was released before the day on which release was due. */
public enum EarlyRelease {
    NONE,
    HOME_DETENTION_CURFEW,
    COMPASSIONATE
}
