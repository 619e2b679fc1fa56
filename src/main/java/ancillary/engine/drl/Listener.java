package ancillary.engine.drl;

import java.util.List;

/** Sees what the interpreter does, for coverage and for explaining. */
public interface Listener {

    /** Sees nothing. */
    Listener NONE = new Listener() {};

    /**
     * One condition was asked for one match of those before it.
     *
     * @param condition counted from 0
     * @param matched for a plain pattern once for each fact that fits, and once as false where none does
     */
    default void asked(RuleText rule, int condition, boolean matched) {}

    /**
     * A rule fired.
     *
     * @param facts what each of its conditions matched, in their order; null for one that matches no single fact
     */
    default void fired(RuleText rule, List<Object> facts, Object conclusion) {}
}
