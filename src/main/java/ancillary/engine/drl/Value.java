package ancillary.engine.drl;

/** A compiled expression. */
@FunctionalInterface
interface Value {

    /** Stands for a value behind a null-safe step that found null. */
    Object ABSENT = new Object();

    /**
     * The value.
     *
     * @param self the fact the constraint is about; null outside patterns
     * @param frame the variables of the rule, by number
     */
    Object of(Object self, Object[] frame);
}
