package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.Examples;
import ancillary.engine.Fault;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import ancillary.engine.YamlFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Mutation testing of a rule book: a mutant is killed if a case of a sidecar fails under it. */
public final class Mutation {

    private static final String JUSTIFIED = "mutants.yaml";

    private Mutation() {}

    /** How one criterion or table fared. */
    public record Score(int killed, int justified, int all) {

        /** In percent: mutants killed, of those that are not justified. */
        public double getScore() {
            int due = all - justified;
            return due == 0 ? 100 : Math.round(10_000.0 * killed / due) / 100.0;
        }

        Score and(Score other) {
            return new Score(killed + other.killed, justified + other.justified, all + other.all);
        }
    }

    /** A mutant that no case notices; the reason is null where none is given. */
    public record Survivor(String id, String path, int line, String change, String reason) {}

    /**
     * What came of it.
     *
     * @param failing cases that fail before anything is changed; where there are any, no mutant was tried
     */
    public record Report(
            double score,
            int killed,
            int all,
            Map<String, Score> criteria,
            List<Survivor> survivors,
            List<String> failing) {}

    /**
     * Tries every mutant of the groups wanted.
     *
     * @param wanted criteria and tables by name
     * @param progress hears how many of how many are done
     */
    public static Report of(RuleFiles files, Predicate<String> wanted, BiConsumer<Integer, Integer> progress)
            throws RuleBookFaults {
        RuleBook book = RuleBookReader.untried(files, InterpretedRules::new);
        List<Fault> faults = new ArrayList<>();
        Trial trial = new Trial(book, Examples.in(files, faults));
        List<Example> failing = trial.failing();
        if (!failing.isEmpty()) {
            return new Report(
                    0,
                    0,
                    0,
                    Map.of(),
                    List.of(),
                    failing.stream().map(Mutation::said).toList());
        }
        List<Mutant> mutants = Mutants.of(book).stream()
                .filter(each -> wanted.test(each.group()))
                .toList();
        AtomicInteger done = new AtomicInteger();
        List<Mutant> alive = mutants.parallelStream()
                .filter(mutant -> {
                    boolean lives = trial.killer(mutant) == null;
                    progress.accept(done.incrementAndGet(), mutants.size());
                    return lives;
                })
                .sorted(Comparator.comparing(Mutant::path)
                        .thenComparingInt(Mutant::line)
                        .thenComparing(Mutant::id))
                .toList();
        return report(mutants, alive, reasons(files));
    }

    private static String said(Example example) {
        return example.path() + ":" + example.line() + ": case `" + example.name() + "` fails";
    }

    private static Report report(List<Mutant> mutants, List<Mutant> alive, Map<String, String> reasons) {
        Map<String, Score> scores = new TreeMap<>();
        Score all = new Score(0, 0, 0);
        Set<Mutant> living = Collections.newSetFromMap(new IdentityHashMap<>());
        living.addAll(alive);
        for (Mutant mutant : mutants) {
            boolean lives = living.contains(mutant);
            Score one = new Score(lives ? 0 : 1, lives && reasons.containsKey(mutant.id()) ? 1 : 0, 1);
            scores.merge(mutant.group(), one, Score::and);
            all = all.and(one);
        }
        List<Survivor> survivors = alive.stream()
                .map(each -> new Survivor(each.id(), each.path(), each.line(), each.change(), reasons.get(each.id())))
                .toList();
        return new Report(all.getScore(), all.killed(), all.all(), scores, survivors, List.of());
    }

    /** The justified survivors, by the name of the mutant. */
    private static Map<String, String> reasons(RuleFiles files) {
        Map<String, String> reasons = new TreeMap<>();
        String text = files.files().getOrDefault(JUSTIFIED, "");
        YamlFile.read(JUSTIFIED, text, new ArrayList<>())
                .root()
                .path("survivors")
                .forEach(each -> reasons.put(
                        each.path("mutant").asText(), each.path("reason").asText()));
        reasons.values().removeIf(String::isBlank);
        return reasons;
    }
}
