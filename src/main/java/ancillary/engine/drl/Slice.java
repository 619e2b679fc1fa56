package ancillary.engine.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which rules a question hangs on: those that answer it, those whose conclusions these read, and so on. */
public final class Slice {

    private final List<RuleText> rules;
    private final List<List<Integer>> makers = new ArrayList<>();

    public Slice(List<RuleText> rules) {
        this.rules = rules;
        List<List<Shape>> made = new ArrayList<>();
        List<Map<String, Shape>> bound = rules.stream().map(Shape::bound).toList();
        for (int i = 0; i < rules.size(); i++) {
            Map<String, Shape> names = bound.get(i);
            made.add(rules.get(i).conclusions().stream()
                    .map(conclusion -> Shape.of(conclusion, names))
                    .toList());
        }
        for (int reader = 0; reader < rules.size(); reader++) {
            Map<String, Shape> names = bound.get(reader);
            List<Shape> read = rules.get(reader).conditions().stream()
                    .map(condition -> Shape.of(condition.pattern(), names))
                    .toList();
            List<Integer> of = new ArrayList<>();
            for (int maker = 0; maker < rules.size(); maker++) {
                List<Shape> shapes = made.get(maker);
                if (read.stream().anyMatch(each -> shapes.stream().anyMatch(each::meets))) {
                    of.add(maker);
                }
            }
            makers.add(of);
        }
    }

    /** The rules wanted and all they hang on, in the order of the book. */
    public List<RuleText> of(Predicate<RuleText> wanted) {
        Set<Integer> found = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < rules.size(); i++) {
            if (wanted.test(rules.get(i))) {
                found.add(i);
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            for (int maker : makers.get(open.poll())) {
                if (found.add(maker)) {
                    open.add(maker);
                }
            }
        }
        return found.stream().map(rules::get).toList();
    }
}
