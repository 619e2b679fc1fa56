package ancillary.workbench.mutate;

import ancillary.engine.Fault;
import ancillary.engine.RuleBook;
import ancillary.engine.Table;
import ancillary.engine.YamlFile;
import ancillary.engine.drl.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All small changes to a rule book: rules, dated values, rows of tables. The logic of verdicts is left as it is. */
final class Mutants {

    private Mutants() {}

    static List<Mutant> of(RuleBook book) {
        List<Mutant> mutants = new ArrayList<>();
        for (RuleText rule : book.rules()) {
            if (rule.path().contains("/") && reached(book, group(rule.path()))) {
                mutants.addAll(RuleMutants.of(group(rule.path()), rule));
            }
        }
        List<Fault> ignored = new ArrayList<>();
        book.criteria().values().forEach(criterion -> {
            String text = book.files().files().get(criterion.path());
            mutants.addAll(ValueMutants.of(criterion.id(), YamlFile.read(criterion.path(), text, ignored), text));
        });
        book.files().ending(".csv").forEach((path, text) -> rows(path, text, mutants));
        return named(mutants);
    }

    /** Counts those that would have one name, so that each can be justified by itself. */
    private static List<Mutant> named(List<Mutant> mutants) {
        Map<String, Integer> times = new HashMap<>();
        return mutants.stream()
                .map(each -> {
                    int time = times.merge(each.id(), 1, Integer::sum);
                    return time == 1 ? each : each.called(each.change() + " (" + time + ")");
                })
                .toList();
    }

    /** Whether a case can be asked it: not where no provision has ever been in force. */
    private static boolean reached(RuleBook book, String group) {
        return !book.criteria().containsKey(group)
                || !book.criteria().get(group).provisions().isEmpty();
    }

    private static String group(String path) {
        return path.replaceFirst(".*/", "").replaceFirst("\\.drl$", "");
    }

    private static void rows(String path, String text, List<Mutant> mutants) {
        List<String> lines = text.lines().toList();
        List<Table.Line> rows = Table.read(path, text, new ArrayList<>()).lines();
        if (rows.size() != lines.size() - 1) {
            return; // INVARIANT: a row is a line; a table with line breaks in cells has no such mutants
        }
        for (int i = 0; i < rows.size(); i++) {
            List<String> others = new ArrayList<>(lines);
            others.remove(i + 1);
            String change = "drop the row `" + lines.get(i + 1) + "`";
            mutants.add(new Mutant(path, path, i + 2, change, null, null, String.join("\n", others) + "\n", i));
        }
    }
}
