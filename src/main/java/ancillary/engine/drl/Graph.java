package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which rule reads what which rule concludes; rules are known by their place in the book.
 *
 * @param readers for each rule, the rules that read its conclusions
 * @param settled for each rule, those of its readers that need all of its conclusions before they are asked
 */
record Graph(List<List<Integer>> readers, List<List<Integer>> settled) {

    /** One condition of a rule. */
    private record Read(int rule, Shape shape, boolean settled) {}

    static Graph of(List<RuleText> rules) {
        List<Map<String, Shape>> bound = rules.stream().map(Shape::bound).toList();
        List<Read> reads = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Condition condition : rules.get(rule).conditions()) {
                Shape shape = Shape.of(condition.pattern(), bound.get(rule));
                reads.add(new Read(rule, shape, condition.needsSettled()));
            }
        }
        Map<Class<?>, List<Read>> byType = new HashMap<>();
        Graph graph = new Graph(new ArrayList<>(), new ArrayList<>());
        for (int maker = 0; maker < rules.size(); maker++) {
            TreeSet<Integer> readers = new TreeSet<>();
            TreeSet<Integer> settled = new TreeSet<>();
            for (Expression conclusion : rules.get(maker).conclusions()) {
                Shape made = Shape.of(conclusion, bound.get(maker));
                for (Read read : byType.computeIfAbsent(made.type(), type -> related(reads, type))) {
                    if (read.shape().meets(made)) {
                        (read.settled() ? settled : readers).add(read.rule());
                    }
                }
            }
            readers.addAll(settled);
            graph.readers.add(List.copyOf(readers));
            graph.settled.add(List.copyOf(settled));
        }
        return graph;
    }

    /** Whether the other rule reads what the one does not, so that it may have to stand above more rules. */
    static boolean readsMore(RuleText one, RuleText other) {
        return !shapes(one).containsAll(shapes(other));
    }

    private static List<Shape> shapes(RuleText rule) {
        Map<String, Shape> bound = Shape.bound(rule);
        return rule.conditions().stream()
                .map(condition -> Shape.of(condition.pattern(), bound))
                .toList();
    }

    private static List<Read> related(List<Read> reads, Class<?> type) {
        return reads.stream().filter(read -> read.shape().related(type)).toList();
    }

    /** Whether a rule of the component reads, as a whole, what another of it concludes. */
    boolean unsettled(List<Integer> component) {
        return component.stream().anyMatch(rule -> settled.get(rule).stream().anyMatch(component::contains));
    }

    /** Whether a rule of the component reads what another of it concludes. */
    boolean cyclic(List<Integer> component) {
        return component.stream().anyMatch(rule -> readers.get(rule).stream().anyMatch(component::contains));
    }

    /** The strongly connected components, each before those that read it. */
    List<List<Integer>> components() {
        return new Components(readers).inOrder();
    }
}
