package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /**
     * Which rule reads what which rule concludes.
     *
     * @param readers for each rule, the rules that read its conclusions
     * @param settled for each rule, those of its readers that need all of its conclusions before they are asked
     */
    private record Graph(List<List<Integer>> readers, List<List<Integer>> settled) {

        static Graph of(List<RuleText> rules) {
            List<Map<String, Shape>> bound = rules.stream().map(Shape::bound).toList();
            List<List<Shape>> read = new ArrayList<>();
            List<List<Shape>> settling = new ArrayList<>();
            for (int reader = 0; reader < rules.size(); reader++) {
                read.add(read(rules.get(reader), bound.get(reader), false));
                settling.add(read(rules.get(reader), bound.get(reader), true));
            }
            List<List<Integer>> readers = new ArrayList<>();
            List<List<Integer>> settled = new ArrayList<>();
            for (int maker = 0; maker < rules.size(); maker++) {
                List<Shape> made = new ArrayList<>();
                for (Expression conclusion : rules.get(maker).conclusions()) {
                    made.add(Shape.of(conclusion, bound.get(maker)));
                }
                readers.add(reading(read, made));
                settled.add(reading(settling, made));
            }
            return new Graph(readers, settled);
        }

        private static List<Shape> read(RuleText rule, Map<String, Shape> names, boolean settledOnly) {
            return rule.conditions().stream()
                    .filter(condition -> !settledOnly || condition.needsSettled())
                    .map(condition -> Shape.of(condition.pattern(), names))
                    .toList();
        }

        private static List<Integer> reading(List<List<Shape>> read, List<Shape> made) {
            List<Integer> found = new ArrayList<>();
            for (int reader = 0; reader < read.size(); reader++) {
                if (meet(read.get(reader), made)) {
                    found.add(reader);
                }
            }
            return found;
        }

        private static boolean meet(List<Shape> read, List<Shape> made) {
            for (Shape one : read) {
                for (Shape other : made) {
                    if (one.meets(other)) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean cyclic(List<Integer> component) {
            return component.stream()
                    .anyMatch(rule -> readers.get(rule).stream().anyMatch(component::contains));
        }

        boolean unsettled(List<Integer> component) {
            return component.stream()
                    .anyMatch(rule -> settled.get(rule).stream().anyMatch(component::contains));
        }

        /** The strongly connected components, each before those that read it. */
        List<List<Integer>> components() {
            return new Components(readers).inOrder();
        }
    }
}
