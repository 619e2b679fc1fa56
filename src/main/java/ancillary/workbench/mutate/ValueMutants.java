package ancillary.workbench.mutate;

import ancillary.engine.YamlFile;
import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Moves a day or a value of a sidecar one step. */
final class ValueMutants {

    private static final List<String> VALUES = List.of("in-force", "count", "days", "length", "amount");

    private ValueMutants() {}

    static List<Mutant> of(String criterion, YamlFile sidecar, String text) {
        List<Mutant> mutants = new ArrayList<>();
        for (String name : VALUES) {
            JsonNode dated = sidecar.root().path(name);
            dated.properties().forEach(each -> {
                String pointer = "/" + name + "/" + each.getKey();
                LocalDate day = LocalDate.parse(each.getKey());
                JsonNode value = each.getValue().isObject() ? each.getValue().path("value") : each.getValue();
                List<String> days =
                        List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
                int line = sidecar.line(pointer);
                days.forEach(other -> add(criterion, sidecar, line, text, name, each.getKey(), other, mutants));
                steps(name, value.asText())
                        .forEach(other -> add(criterion, sidecar, line, text, name, value.asText(), other, mutants));
            });
        }
        return mutants;
    }

    private static void add(
            String criterion,
            YamlFile sidecar,
            int line,
            String text,
            String name,
            String before,
            String after,
            List<Mutant> mutants) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = line - 1; i >= 0 && i < Math.min(lines.size(), line + 2); i++) {
            int at = place(lines.get(i), before);
            if (at >= 0) {
                lines.set(
                        i, lines.get(i).substring(0, at) + after + lines.get(i).substring(at + before.length()));
                mutants.add(new Mutant(
                        criterion,
                        sidecar.path(),
                        i + 1,
                        "`" + name + "` `" + before + "` becomes `" + after + "`",
                        null,
                        null,
                        String.join("\n", lines) + "\n",
                        -1));
                return;
            }
        }
    }

    /** Where a word stands in a line by itself: a day before its colon, a value after one. */
    private static int place(String line, String word) {
        boolean day = word.matches("\\d{4}-\\d{2}-\\d{2}");
        int from = day ? 0 : Math.max(0, line.indexOf(": ")) + 1;
        int at = line.indexOf(word, from);
        return at < 0 || (day && line.indexOf(":", at) != at + word.length()) ? -1 : at;
    }

    /** A value one step up and one down; none where it has no steps. */
    private static List<String> steps(String name, String value) {
        if (name.equals("in-force") || value.equals("repealed")) {
            return List.of();
        }
        if (name.equals("length")) {
            SentenceLength length = SentenceLength.valueOf(value);
            SentenceLength less = length.days() > 0
                    ? new SentenceLength(length.months(), length.days() - 1)
                    : new SentenceLength(length.months() - 1, 27);
            return List.of(less.iso(), new SentenceLength(length.months(), length.days() + 1).iso());
        }
        if (name.equals("amount")) {
            String[] parts = value.split(" ");
            BigDecimal amount = new BigDecimal(parts[1]);
            BigDecimal penny = BigDecimal.ONE.movePointLeft(2);
            return List.of(parts[0] + " " + amount.subtract(penny), parts[0] + " " + amount.add(penny));
        }
        int number = Integer.parseInt(value);
        return List.of(String.valueOf(number - 1), String.valueOf(number + 1));
    }
}
