package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs rules without Drools, straight from the tree: layer by layer, each to its fixed point. The second opinion for
 * every answer. Safe for many threads at once.
 */
public final class Interpreter {

    private static final int MOST_FIRINGS = 100_000;

    private final List<List<Program>> layers;
    private final Due due;
    private final int mostFirings;

    /**
     * Compiles the rules.
     *
     * @throws IllegalArgumentException if the rules are in no layers, see {@link Layers#check}
     */
    public Interpreter(List<RuleText> rules) {
        this(rules, MOST_FIRINGS);
    }

    /** @param mostFirings how often rules may fire in one run, inclusive */
    public Interpreter(List<RuleText> rules, int mostFirings) {
        List<Fault> faults = Layers.check(rules);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        this.mostFirings = mostFirings;
        this.layers = Layers.order(rules).stream()
                .map(layer -> layer.stream().map(Program::new).toList())
                .toList();
        this.due = new Due(layers);
    }

    private Interpreter(int mostFirings, List<List<Program>> layers) {
        this.layers = layers;
        this.due = new Due(layers);
        this.mostFirings = mostFirings;
    }

    /**
     * The same with another rule in the place of one: in its layer, or where it reads what that one did not, in layers made
     * anew.
     *
     * @param instead null to leave the rule out
     * @throws IllegalArgumentException if the rules are in no layers then, see {@link Layers#check}
     */
    public Interpreter replacing(RuleText rule, RuleText instead) {
        if (instead != null && Graph.readsMore(rule, instead)) {
            return new Interpreter(
                    layers.stream()
                            .flatMap(List::stream)
                            .map(program -> program.is(rule) ? instead : program.rule())
                            .toList(),
                    mostFirings);
        }
        List<List<Program>> others = new ArrayList<>();
        for (List<Program> layer : layers) {
            List<Program> programs = new ArrayList<>(layer);
            programs.removeIf(program -> program.is(rule));
            if (instead != null && programs.size() < layer.size()) {
                programs.add(new Program(instead));
            }
            if (!programs.isEmpty()) {
                others.add(programs);
            }
        }
        return new Interpreter(mostFirings, others);
    }

    /** What the rules conclude from the facts, without the facts themselves. */
    public Set<Object> run(Collection<?> facts) {
        return run(facts, Listener.NONE);
    }

    /**
     * What the rules conclude from the facts, without the facts themselves.
     *
     * @throws RuleFailure if a rule cannot be evaluated or rules fire without end
     */
    public Set<Object> run(Collection<?> given, Listener listener) {
        Facts facts = new Facts();
        given.forEach(facts::give);
        Set<Object> concluded = new LinkedHashSet<>();
        int[] left = {mostFirings};
        BitSet asked = listener == Listener.NONE ? due.of(facts) : null;
        for (int i = 0; i < layers.size(); i++) {
            if (asked == null || asked.get(i)) {
                settle(layers.get(i), facts, concluded, listener, left);
            }
        }
        return concluded;
    }

    /** Runs a layer until nothing new comes of it. */
    private void settle(List<Program> layer, Facts facts, Set<Object> concluded, Listener listener, int[] left) {
        boolean again = true;
        while (again) {
            again = false;
            for (Program program : layer) {
                again |= fire(program, facts, concluded, listener, left);
            }
            again &= layer.size() > 1 || layer.get(0).readsItself();
        }
    }

    /** Whether anything new came of it. */
    private boolean fire(Program program, Facts facts, Set<Object> concluded, Listener listener, int[] left) {
        List<Object> conclusions = new ArrayList<>();
        program.run(facts, listener, conclusion -> {
            if (left[0]-- == 0) {
                throw new RuleFailure("more than " + mostFirings + " conclusions, the last by " + program.name(), null);
            }
            conclusions.add(conclusion);
        });
        boolean fresh = false;
        for (Object conclusion : conclusions) {
            if (facts.conclude(conclusion)) {
                concluded.add(conclusion);
                fresh = true;
            }
        }
        return fresh;
    }
}
