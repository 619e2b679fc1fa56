package ancillary.engine;

import ancillary.findings.Asked;
import ancillary.findings.Choice;
import ancillary.findings.Dated;
import ancillary.findings.Finding;
import ancillary.findings.Holds;
import ancillary.findings.Missing;
import ancillary.findings.Part;
import ancillary.findings.Standing;
import ancillary.findings.Whole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The rules of a book in their parts: those that are asked anything run first, then the logic of the verdicts. */
final class PartedRules implements Rules {

    private final Map<String, BuiltRules> parts;
    private final Map<String, String> criteria;
    private final Map<String, String> texts;
    private final AtomicInteger users = new AtomicInteger(1);

    /**
     * Takes over the built parts.
     *
     * @param parts by name
     * @param criteria the part that answers each criterion
     * @param texts the content hash of each part
     */
    PartedRules(Map<String, BuiltRules> parts, Map<String, String> criteria, Map<String, String> texts) {
        this.parts = parts;
        this.criteria = criteria;
        this.texts = texts;
    }

    @Override
    public Collection<?> run(Collection<?> facts) {
        List<Object> common = new ArrayList<>();
        List<Object> logic = new ArrayList<>();
        Map<String, List<Object>> asked = new TreeMap<>();
        for (Object fact : facts) {
            if (fact instanceof Asked question) {
                asked.computeIfAbsent(criteria.get(question.criterion()), part -> new ArrayList<>())
                        .add(question);
                logic.add(question);
            } else if (isLogic(fact)) {
                logic.add(fact);
            } else {
                common.add(fact);
            }
        }
        List<Object> known = new ArrayList<>(common);
        asked.forEach((part, questions) -> {
            questions.addAll(common);
            for (Object fact : parts.get(part).run(questions)) {
                if (fact instanceof Finding || fact instanceof Missing) {
                    logic.add(fact);
                } else if (fact instanceof Holds || fact instanceof Dated) {
                    known.add(fact);
                }
            }
        });
        known.addAll(parts.get(Parting.VERDICTS).run(logic));
        return known;
    }

    private static boolean isLogic(Object fact) {
        return fact instanceof Whole || fact instanceof Part || fact instanceof Choice || fact instanceof Standing;
    }

    /** The part of that name with that content, leased to whoever asks; null where there is none. */
    BuiltRules leased(String part, String text) {
        BuiltRules same = text.equals(texts.get(part)) ? parts.get(part) : null;
        return same != null && same.lease() ? same : null;
    }

    @Override
    public boolean lease() {
        return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    @Override
    public void close() {
        if (users.decrementAndGet() == 0) {
            parts.values().forEach(BuiltRules::close);
        }
    }
}
