package ancillary.facts;

/** How the person took part in the offence. */
public enum Mode {
    PRINCIPAL,
    SECONDARY,
    CONSPIRACY,
    ATTEMPT,
    INCITEMENT,
    ENCOURAGING_OR_ASSISTING
}
