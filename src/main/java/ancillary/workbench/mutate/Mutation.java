package ancillary.workbench.mutate;

import ancillary.engine.Example;
import ancillary.engine.Examples;
import ancillary.engine.Fault;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Mutation testing of a rule book: a mutant is killed if a case of a sidecar fails under it. */
public final class Mutation {

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

    /** A mutant that no case notices; why that may be is null where nobody said. */
    public record Survivor(String mutant, String path, int line, String change, String why) {}

    /**
     * What came of it.
     *
     * @param stale reasons that are no longer needed
     * @param failing cases that fail before anything is changed; where there are any, no mutant was tried
     */
    public record Report(
            double score,
            int killed,
            int all,
            Map<String, Score> criteria,
            List<Survivor> survivors,
            List<String> stale,
            List<String> failing) {}

    /**
     * Tries every mutant wanted.
     *
     * @param wanted which mutants are tried
     * @param progress hears how many of how many are done
     */
    public static Report of(RuleFiles files, Predicate<Mutant> wanted, BiConsumer<Integer, Integer> progress)
            throws RuleBookFaults {
        RuleBook book = RuleBookReader.untried(files, InterpretedRules::new);
        Justified justified = Justified.in(files);
        List<Mutant> made = Mutants.of(book);
        List<Mutant> mutants = made.stream().filter(wanted).toList();
        List<Fault> faults = new ArrayList<>();
        List<Example> examples = Examples.in(files, faults);
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults);
        }
        Trial trial = new Trial(book, examples, mutants);
        if (!trial.failing().isEmpty()) {
            return new Report(
                    0,
                    0,
                    0,
                    Map.of(),
                    List.of(),
                    List.of(),
                    trial.failing().stream().map(Mutation::said).toList());
        }
        List<Mutant> alive = alive(trial, mutants, progress);
        Set<String> killed = new HashSet<>(names(mutants));
        killed.removeAll(names(alive));
        return report(mutants, alive, justified, justified.stale(names(made), killed));
    }

    private static List<Mutant> alive(Trial trial, List<Mutant> mutants, BiConsumer<Integer, Integer> progress) {
        AtomicInteger done = new AtomicInteger();
        List<Mutant> unnoticed = mutants.parallelStream()
                .filter(mutant -> {
                    boolean lives = !trial.notices(mutant);
                    progress.accept(done.incrementAndGet(), mutants.size());
                    return lives;
                })
                .toList();
        Set<Mutant> noticed = trial.noticedBeside(unnoticed);
        return unnoticed.stream()
                .filter(mutant -> !noticed.contains(mutant))
                .sorted(Comparator.comparing(Mutant::path)
                        .thenComparingInt(Mutant::line)
                        .thenComparing(Mutant::id))
                .toList();
    }

    private static Set<String> names(List<Mutant> mutants) {
        return mutants.stream().map(Mutant::id).collect(Collectors.toSet());
    }

    private static String said(Example example) {
        return example.path() + ":" + example.line() + ": case `" + example.name() + "` fails";
    }

    private static Report report(List<Mutant> mutants, List<Mutant> alive, Justified justified, List<String> stale) {
        Map<String, Score> scores = new TreeMap<>();
        Score all = new Score(0, 0, 0);
        Set<Mutant> living = Collections.newSetFromMap(new IdentityHashMap<>());
        living.addAll(alive);
        for (Mutant mutant : mutants) {
            boolean lives = living.contains(mutant);
            Score one = new Score(lives ? 0 : 1, lives && justified.why(mutant.id()) != null ? 1 : 0, 1);
            scores.merge(mutant.group(), one, Score::and);
            all = all.and(one);
        }
        List<Survivor> survivors = alive.stream()
                .map(each -> new Survivor(each.id(), each.path(), each.line(), each.change(), justified.why(each.id())))
                .toList();
        return new Report(all.getScore(), all.killed(), all.all(), scores, survivors, stale, List.of());
    }
}
