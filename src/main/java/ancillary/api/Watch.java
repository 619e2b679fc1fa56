package ancillary.api;

import ancillary.engine.RuleBooks;
import ancillary.engine.RuleFiles;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at the folder of rules four times a second. Two looks must agree before an edit is read, so that a file half written
 * is never taken for a whole one.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final long PAUSE_IN_MILLISECONDS = 250;

    private final Path folder;
    private final RuleBooks books;
    private final ScheduledExecutorService clock;
    private String seen;
    private String taken;

    private Watch(Path folder, RuleBooks books) {
        this.folder = folder;
        this.books = books;
        this.seen = books.active().hash();
        this.taken = seen;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "rule book watch");
            thread.setDaemon(true);
            thread.setContextClassLoader(Watch.class.getClassLoader());
            return thread;
        });
    }

    static Watch start(Path folder, RuleBooks books) {
        Watch watch = new Watch(folder, books);
        watch.clock.scheduleWithFixedDelay(
                watch::look, PAUSE_IN_MILLISECONDS, PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            String now = state();
            boolean settled = now.equals(seen);
            seen = now;
            if (settled && !now.equals(taken)) {
                taken = now;
                tell(books.refresh());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "the folder of rules could not be looked at");
        }
    }

    private String state() {
        try {
            return RuleFiles.in(folder).hash();
        } catch (UncheckedIOException e) {
            return "unreadable " + e.getMessage();
        }
    }

    private void tell(RuleBooks.Change change) {
        switch (change) {
            case ACTIVE -> LOG.infof("rule book %s is active", books.active().hash());
            case REFUSED -> {
                LOG.errorf(
                        "an edit was refused; rule book %s stays active",
                        books.active().hash());
                books.refused().forEach(fault -> LOG.error(fault.toString()));
            }
            case NONE -> {}
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
