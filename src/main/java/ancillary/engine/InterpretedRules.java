package ancillary.engine;

import ancillary.engine.drl.Interpreter;
import ancillary.engine.drl.Listener;
import ancillary.engine.drl.RuleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rules run straight from their text, without Drools: the second opinion, and the one that can be watched. */
public final class InterpretedRules implements Rules {

    private final Interpreter interpreter;
    private final Listener listener;

    public InterpretedRules(List<RuleText> rules) {
        this(rules, Listener.NONE);
    }

    /** @param listener sees every condition asked and every rule that fires */
    public InterpretedRules(List<RuleText> rules, Listener listener) {
        this.interpreter = new Interpreter(rules);
        this.listener = listener;
    }

    private InterpretedRules(Interpreter interpreter, Listener listener) {
        this.interpreter = interpreter;
        this.listener = listener;
    }

    /**
     * The same with another rule in the place of one.
     *
     * @param instead null to leave the rule out
     */
    public InterpretedRules replacing(RuleText rule, RuleText instead) {
        return new InterpretedRules(interpreter.replacing(rule, instead), listener);
    }

    /** The same rules, seen by a listener. */
    public InterpretedRules watched(Listener other) {
        return new InterpretedRules(interpreter, other);
    }

    @Override
    public Collection<?> run(Collection<?> facts) {
        List<Object> known = new ArrayList<>(facts);
        known.addAll(interpreter.run(facts, listener));
        return known;
    }
}
