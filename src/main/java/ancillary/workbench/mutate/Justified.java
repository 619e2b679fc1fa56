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
     * The reasons that are no longer needed, each with its line: for mutants that there are no more, and for those a case
     * notices.
     *
     * @param made all mutants of the book
     * @param killed those that were tried and noticed
     */
    List<String> stale(Set<String> made, Set<String> killed) {
        return reasons.keySet().stream()
                .filter(mutant -> !made.contains(mutant) || killed.contains(mutant))
                .map(mutant -> new Fault(
                        PATH,
                        lines.get(mutant),
                        "`" + mutant + "` is stale: "
                                + (made.contains(mutant) ? "a case notices it" : "there is no such mutant")))
                .map(Fault::toString)
                .toList();
    }
}
