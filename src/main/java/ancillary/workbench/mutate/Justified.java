package ancillary.workbench.mutate;

import ancillary.engine.Fault;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleFiles;
import ancillary.engine.YamlFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The survivors a person has justified: `mutants.yaml`, a list of `mutant` (its name) and `why`. */
final class Justified {

    private static final String PATH = "mutants.yaml";

    private final Map<String, String> reasons = new TreeMap<>();
    private final Map<String, Integer> lines = new TreeMap<>();

    private Justified() {}

    /**
     * Reads the file; none is an empty one.
     *
     * @throws RuleBookFaults where an entry lacks its mutant or its reason, or stands twice
     */
    static Justified in(RuleFiles files) throws RuleBookFaults {
        Justified justified = new Justified();
        List<Fault> faults = new ArrayList<>();
        YamlFile file = YamlFile.read(PATH, files.files().getOrDefault(PATH, ""), faults);
        for (int i = 0; i < file.root().size(); i++) {
            justified.add(file.root().path(i), file.line("/" + i), faults);
        }
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults);
        }
        return justified;
    }

    private void add(JsonNode entry, int line, List<Fault> faults) {
        String mutant = entry.path("mutant").asText();
        String why = entry.path("why").asText();
        if (mutant.isBlank() || why.isBlank()) {
            faults.add(new Fault(PATH, line, "an entry has a `mutant` and a `why`"));
        } else if (reasons.put(mutant, why) != null) {
            faults.add(new Fault(PATH, line, "`" + mutant + "` stands twice"));
        }
        lines.put(mutant, line);
    }

    /** Why a mutant may survive; null where nobody said. */
    String why(String mutant) {
        return reasons.get(mutant);
    }

    /**
     * Refuses reasons for mutants that there are no more.
     *
     * @param made all mutants of the book
     */
    void exist(Set<String> made) throws RuleBookFaults {
        refuse(mutant -> !made.contains(mutant), "there is no such mutant");
    }

    /**
     * Refuses reasons for mutants that are killed.
     *
     * @param tried those that were tried
     * @param alive those that survived
     */
    void needed(Set<String> tried, Set<String> alive) throws RuleBookFaults {
        refuse(mutant -> tried.contains(mutant) && !alive.contains(mutant), "a case notices it");
    }

    private void refuse(Predicate<String> which, String why) throws RuleBookFaults {
        List<Fault> faults = reasons.keySet().stream()
                .filter(which)
                .map(mutant -> new Fault(PATH, lines.get(mutant), "`" + mutant + "` is stale: " + why))
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults);
        }
    }
}
