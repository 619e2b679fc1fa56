package ancillary.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the cases of sidecars and those beside them, several files at a time: a whole rule book has thousands of cases. */
final class Trial {

    private final RuleBook book;
    private final boolean casesMustHold;

    /** @param casesMustHold whether a case that comes out otherwise is a fault, or only one that cannot be run */
    Trial(RuleBook book, boolean casesMustHold) {
        this.book = book;
        this.casesMustHold = casesMustHold;
    }

    /** Every fault, in the order of the sidecars. */
    List<Fault> of(List<YamlFile> sidecars) {
        if (sidecars.isEmpty()) {
            return List.of();
        }
        int threads = Math.min(sidecars.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads, Trial::thread);
        try {
            List<Callable<List<Fault>>> trials = new ArrayList<>();
            sidecars.forEach(sidecar -> trials.add(() -> Examples.failing(book, sidecar, casesMustHold)));
            List<Fault> faults = new ArrayList<>();
            for (Future<List<Fault>> trial : pool.invokeAll(trials)) {
                faults.addAll(trial.get());
            }
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

    /** Why: the engine finds its services by the class loader of the thread. */
    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "rule book cases");
        thread.setDaemon(true);
        thread.setContextClassLoader(Trial.class.getClassLoader());
        return thread;
    }
}
