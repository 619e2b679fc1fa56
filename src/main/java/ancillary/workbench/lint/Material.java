package ancillary.workbench.lint;

import ancillary.engine.Example;
import ancillary.engine.Examples;
import ancillary.engine.Fault;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.engine.YamlFile;
import ancillary.engine.drl.DrlReader;
import ancillary.engine.drl.RuleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule book laid out for looking at, as far as it can be read.
 *
 * @param sidecars by path
 * @param rules by path of their file
 * @param book null where it has faults
 * @param examples none where the book has faults
 * @param faults what keeps the book from being read whole
 * @param asOf the day against which the age of sources is told; null for none
 */
record Material(
        RuleFiles files,
        SortedMap<String, YamlFile> sidecars,
        SortedMap<String, List<RuleText>> rules,
        RuleBook book,
        List<Example> examples,
        List<Fault> faults,
        LocalDate asOf) {

    static Material of(RuleFiles files, LocalDate asOf) {
        SortedMap<String, YamlFile> sidecars = new TreeMap<>();
        SortedMap<String, List<RuleText>> rules = new TreeMap<>();
        List<Fault> unread = new ArrayList<>();
        files.ending(".yaml").forEach((path, text) -> {
            if (RuleBookReader.isSidecar(path)) {
                sidecars.put(path, YamlFile.read(path, text, unread));
            }
        });
        files.ending(".drl")
                .forEach((path, text) -> rules.put(
                        path, DrlReader.read(path, text, RuleBookReader.TYPES).rules()));
        try {
            RuleBook book = RuleBookReader.untried(files, InterpretedRules::new);
            List<Fault> faults = new ArrayList<>();
            return new Material(files, sidecars, rules, book, Examples.in(files, faults), faults, asOf);
        } catch (RuleBookFaults e) {
            return new Material(files, sidecars, rules, null, List.of(), e.faults(), asOf);
        }
    }

    /** The sidecars of criteria, by path. */
    Map<String, YamlFile> criteria() {
        Map<String, YamlFile> criteria = new TreeMap<>(sidecars);
        criteria.values().removeIf(sidecar -> !sidecar.root().has("criterion"));
        return criteria;
    }

    /** The rules beside a sidecar. */
    List<RuleText> beside(YamlFile sidecar) {
        return rules.getOrDefault(sidecar.path().replaceFirst("yaml$", "drl"), List.of());
    }
}
