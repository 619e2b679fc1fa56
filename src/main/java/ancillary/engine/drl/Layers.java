package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Orders the rules of a whole book in layers: a rule stands above every rule whose conclusions it reads. Rules that
 * read one another stand in one layer, which is a fault where an answer could then hang on the order of the rules.
 */
public final class Layers {

    private Layers() {}

    /**
     * A cycle whose outcome could depend on order is a fault; an empty list means there is none. Such a cycle goes
     * through {@code not} or {@code accumulate}, or stands above one of them: rules that support one another keep their
     * conclusions in Drools even when what first supported them is withdrawn.
     */
    public static List<Fault> check(List<RuleText> rules) {
        Graph graph = Graph.of(rules);
        List<Fault> faults = new ArrayList<>();
        Set<Integer> shaken = new HashSet<>();
        for (List<Integer> component : graph.components()) {
            boolean shaky = component.stream().anyMatch(shaken::contains);
            if (graph.unsettled(component)) {
                faults.add(fault(rules, component, "hang on one another through `not` or `accumulate`"));
            } else if (shaky && graph.cyclic(component)) {
                faults.add(fault(rules, component, "support one another above a `not` or `accumulate`"));
            }
            for (int rule : component) {
                shaken.addAll(
                        shaky ? graph.readers().get(rule) : graph.settled().get(rule));
            }
        }
        return faults;
    }

    /** The rules in layers, lowest first. */
    public static List<List<RuleText>> order(List<RuleText> rules) {
        return Graph.of(rules).components().stream()
                .map(component -> component.stream().map(rules::get).toList())
                .toList();
    }

    private static Fault fault(List<RuleText> rules, List<Integer> component, String how) {
        List<RuleText> cycle = component.stream()
                .map(rules::get)
                .sorted(Comparator.comparing(RuleText::path).thenComparingInt(RuleText::line))
                .toList();
        String names = cycle.stream()
                .map(rule -> "`" + rule.name() + "` (" + rule.path() + ":" + rule.line() + ")")
                .collect(Collectors.joining(", "));
        String cause = cycle.size() == 1
                ? "the rule " + names + " hangs on its own conclusion"
                : "the rules " + names + " " + how;
        RuleText first = cycle.get(0);
        return new Fault(first.path(), first.line(), cause, "conclude under another name in one of them");
    }
}
