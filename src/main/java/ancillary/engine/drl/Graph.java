package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    static Graph of(List<RuleText> rules) {
        List<Map<String, Shape>> bound = rules.stream().map(Shape::bound).toList();
        Map<Shape, Readers> reads = new LinkedHashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Condition condition : rules.get(rule).conditions()) {
                Shape shape = Shape.of(condition.pattern(), bound.get(rule));
                reads.computeIfAbsent(shape, key -> new Readers()).add(rule, condition.needsSettled());
            }
        }
        // Why: thousands of conclusions are of a few hundred shapes, and each shape is compared with all that is read.
        Map<Shape, Readers> met = new HashMap<>();
        Graph graph = new Graph(new ArrayList<>(), new ArrayList<>());
        for (int maker = 0; maker < rules.size(); maker++) {
            Readers readers = new Readers();
            for (Expression conclusion : rules.get(maker).conclusions()) {
                Shape made = Shape.of(conclusion, bound.get(maker));
                readers.add(met.computeIfAbsent(made, shape -> Readers.of(shape, reads)));
            }
            graph.readers.add(List.copyOf(readers.all));
            graph.settled.add(List.copyOf(readers.settled));
        }
        return graph;
    }

    /**
     * Rules that read facts of a shape.
     *
     * @param all in the order of the book
     * @param settled those of them that need all such facts before they are asked
     */
    private record Readers(TreeSet<Integer> all, TreeSet<Integer> settled) {

        Readers() {
            this(new TreeSet<>(), new TreeSet<>());
        }

        static Readers of(Shape made, Map<Shape, Readers> reads) {
            Readers readers = new Readers();
            reads.forEach((shape, rules) -> {
                if (shape.meets(made)) {
                    readers.add(rules);
                }
            });
            return readers;
        }

        void add(int rule, boolean needsSettled) {
            all.add(rule);
            if (needsSettled) {
                settled.add(rule);
            }
        }

        void add(Readers others) {
            all.addAll(others.all);
            settled.addAll(others.settled);
        }
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
