package ancillary.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Runs the cases of sidecars and those beside them, several at a time: a whole rule book has thousands. */
final class Trial {

    /** How many cases one thread takes at a time: those of some files are many and slow. */
    private static final int TOGETHER = 20;

    private final RuleBook book;
    private final boolean casesMustHold;
    private final Unchanged unchanged;

    /**
     * @param casesMustHold whether a case that comes out otherwise is a fault, or only one that cannot be run
     * @param unchanged tells which cases need not be run again
     */
    Trial(RuleBook book, boolean casesMustHold, Unchanged unchanged) {
        this.book = book;
        this.casesMustHold = casesMustHold;
        this.unchanged = unchanged;
    }

    /** The cases of a file that are to be run, and the faults of those that are none. */
    private record Due(List<Example> examples, List<Fault> faults) {}

    /** Every fault, in the order of the files; those of what is no case before those of cases. */
    List<Fault> of(List<YamlFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Trial::thread);
        try {
            List<Callable<Due>> reads = new ArrayList<>();
            files.forEach(file -> reads.add(() -> due(file)));
            List<Fault> faults = new ArrayList<>();
            List<Callable<List<Fault>>> trials = new ArrayList<>();
            for (Due due : all(pool, reads)) {
                faults.addAll(due.faults());
                for (int from = 0; from < due.examples().size(); from += TOGETHER) {
                    int until = Math.min(from + TOGETHER, due.examples().size());
                    List<Example> some = due.examples().subList(from, until);
                    trials.add(() -> Examples.failing(book, some, casesMustHold));
                }
            }
            all(pool, trials).forEach(faults::addAll);
            return faults;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case could not be run", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(new Fault("", 0, "the cases were interrupted"));
        } finally {
            pool.shutdownNow();
        }
    }

    private Due due(YamlFile file) {
        List<Fault> faults = new ArrayList<>();
        Predicate<Example> stands = unchanged.standing(file);
        List<Example> examples = Examples.of(file, faults).stream()
                .filter(example -> !stands.test(example))
                .toList();
        return new Due(examples, faults);
    }

    private static <T> List<T> all(ExecutorService pool, List<Callable<T>> tasks)
            throws ExecutionException, InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> result : pool.invokeAll(tasks)) {
            results.add(result.get());
        }
        return results;
    }

    /** Why: the engine finds its services by the class loader of the thread. */
    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "rule book cases");
        thread.setDaemon(true);
        thread.setContextClassLoader(Trial.class.getClassLoader());
        return thread;
    }
}
