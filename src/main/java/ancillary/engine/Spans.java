package ancillary.engine;

import ancillary.facts.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds spans that end before they begin: no case can be like that, so the document is at fault. */
final class Spans {

    private Spans() {}

    /** The components that must not lie before or after a component, all as {@code Type.component}. */
    static Set<String> tied(String component) {
        Set<String> tied = new TreeSet<>();
        String type = component.substring(0, component.indexOf('.'));
        Shape shape = Shape.of(Shape.type(type));
        for (Shape.Part part : shape.parts()) {
            if (part.said() != null && !part.said().notBefore().isEmpty()) {
                Set<String> both = new TreeSet<>(
                        Accessors.components(shape.method(part.said().notBefore())));
                both.add(type + "." + part.name());
                if (both.remove(component)) {
                    tied.addAll(both);
                }
            }
        }
        return tied;
    }

    static List<CaseFault> backwards(Facts facts) {
        List<CaseFault> faults = new ArrayList<>();
        for (Placed fact : facts.all()) {
            Shape shape = Shape.of(fact.getClass());
            for (Shape.Part part : shape.parts()) {
                if (!part.notBefore().isEmpty()
                        && part.of(fact) instanceof LocalDate last
                        && shape.get(fact, part.notBefore()) instanceof LocalDate first
                        && last.isBefore(first)) {
                    String pointer = fact.at() + "/" + part.name();
                    faults.add(new CaseFault(pointer, 0, 0, "lies before `" + part.notBefore() + "`"));
                }
            }
        }
        return faults;
    }
}
