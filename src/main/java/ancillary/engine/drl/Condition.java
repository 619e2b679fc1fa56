package ancillary.engine.drl;

/** One condition of a rule. Printed as DRL by {@code toString}. */
public sealed interface Condition permits Pattern, Accumulate {

    int line();

    /** The pattern itself, or the one that is accumulated over. */
    Pattern pattern();

    /** Whether a further fact can make it fail, so that what it reads must be settled first. */
    boolean needsSettled();
}
