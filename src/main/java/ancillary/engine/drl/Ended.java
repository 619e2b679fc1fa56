package ancillary.engine.drl;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a run of rules ended with. Safe for many threads at once, one after the other.
 *
 * <p>Rules in layers have one end only: a rule that is replaced by one that concludes the same from it changes nothing.
 * Where rules read one another that is not so, and whoever asks must not ask here.
 */
public final class Ended {

    private final Facts facts = new Facts();

    /** @param known every fact given or concluded */
    public Ended(Collection<?> known) {
        known.forEach(facts::give);
    }

    /** Whether the run would have ended otherwise with the replacement; true also where a rule cannot be evaluated here. */
    public synchronized boolean differs(Replacement replacement) {
        try {
            return !concluded(replacement.before()).equals(concluded(replacement.after()));
        } catch (RuleFailure e) {
            return true;
        }
    }

    private Set<Object> concluded(Program program) {
        Set<Object> concluded = new HashSet<>();
        if (program != null) {
            program.run(facts, Listener.NONE, concluded::add);
        }
        return concluded;
    }
}
