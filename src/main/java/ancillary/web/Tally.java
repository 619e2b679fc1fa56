package ancillary.web;

import ancillary.engine.RuleBook;
import ancillary.workbench.Reach;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs a rule book's own cases beside everything else, once for each rule book: nobody waits for it who did not ask. */
@Singleton
public class Tally {

    private final Map<String, CompletableFuture<Reach>> counted = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "tally");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setContextClassLoader(Tally.class.getClassLoader());
        return thread;
    });

    /** What the cases reach, begun now if nobody asked before. */
    CompletableFuture<Reach> of(RuleBook book) {
        counted.keySet().retainAll(Set.of(book.hash()));
        return counted.computeIfAbsent(book.hash(), hash -> CompletableFuture.supplyAsync(() -> Reach.of(book), one))
                .copy();
    }

    /** The same where it is known already; null where it is not. */
    Reach known(RuleBook book) {
        return of(book).exceptionally(e -> null).getNow(null);
    }

    @PreDestroy
    void close() {
        one.shutdownNow();
    }
}
