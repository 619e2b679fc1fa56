package ancillary.law;

/** How firmly a statement of law stands: what was read, and of which kind. Shown with every answer. */
public enum Basis {
    STATUTE,
    INFERENCE,
    SECONDARY,
    PRACTICE,
    MEMORY
}
