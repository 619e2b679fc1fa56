package ancillary.engine;

import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders values by how near they lie to a recorded one: what lies before it and what lies after it, each nearest first. */
final class Nearest {

    private static final int DAYS_A_MONTH = 30;

    private Nearest() {}

    /** The values without the recorded one; one side only where they have no order or nothing is recorded. */
    static List<List<JsonNode>> sides(JsonNode recorded, List<JsonNode> values) {
        List<JsonNode> others = new ArrayList<>(values);
        others.removeIf(each -> each.equals(recorded));
        Double here = recorded == null ? null : measure(recorded);
        if (here == null || others.stream().anyMatch(each -> measure(each) == null)) {
            return List.of(others);
        }
        Comparator<JsonNode> near = Comparator.comparingDouble(each -> Math.abs(measure(each) - here));
        return List.of(
                others.stream()
                        .filter(each -> measure(each) < here)
                        .sorted(near)
                        .toList(),
                others.stream()
                        .filter(each -> measure(each) >= here)
                        .sorted(near)
                        .toList());
    }

    /** Where a value lies among its kind; null where its kind has no order. */
    private static Double measure(JsonNode value) {
        if (value.isNumber()) {
            return value.asDouble();
        }
        if (value.has("amount")) {
            return value.get("amount").asDouble();
        }
        String text = value.asText();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return (double) LocalDate.parse(text).toEpochDay();
        }
        if (text.matches("P\\d.*")) {
            SentenceLength length = SentenceLength.valueOf(text);
            return (double) length.months() * DAYS_A_MONTH + length.days();
        }
        return null;
    }
}
