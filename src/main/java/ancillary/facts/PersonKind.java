package ancillary.facts;

/** Whether the person is an individual or a body. */
public enum PersonKind {
    INDIVIDUAL,
    COMPANY,
    PARTNERSHIP,
    UNINCORPORATED_ASSOCIATION
}
