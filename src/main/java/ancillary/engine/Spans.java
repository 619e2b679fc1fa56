package ancillary.engine;

import ancillary.facts.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds spans that end before they begin: no case can be like that, so the document is at fault. */
final class Spans {

    private Spans() {}

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
