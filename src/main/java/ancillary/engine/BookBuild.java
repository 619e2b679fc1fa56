package ancillary.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Builds a book's parts, each in a thread of its own and for a limited time: a compiler that hangs must not take the service with it. */
final class BookBuild {

    /** Long enough for the first build on a slow and busy machine. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final PartedRules before;
    private final List<Fault> faults;

    /**
     * A build.
     *
     * @param before the parts of the book in use, of which unchanged ones are used again; null for none
     */
    BookBuild(Rules before, List<Fault> faults) {
        this.before = before instanceof PartedRules parted ? parted : null;
        this.faults = faults;
    }

    /** The built parts; null, with the faults added, where one does not build. */
    PartedRules build(Parting parting, SortedMap<String, String> drl, Map<String, String> criteria) {
        Map<String, BuiltRules> parts = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        Map<String, FutureTask<BuiltRules>> tasks = new TreeMap<>();
        Map<String, List<Fault>> found = new TreeMap<>();
        parting.files(drl).forEach((part, files) -> {
            String text = new RuleFiles(files).hash();
            texts.put(part, text);
            BuiltRules same = before == null ? null : before.leased(part, text);
            if (same != null) {
                parts.put(part, same);
            } else {
                found.put(part, new ArrayList<>());
                tasks.put(part, start(part, files, found.get(part)));
            }
        });
        tasks.forEach((part, task) -> {
            BuiltRules built = await(task);
            faults.addAll(found.get(part));
            if (built != null) {
                parts.put(part, built);
            }
        });
        if (!faults.isEmpty()) {
            parts.values().forEach(BuiltRules::close);
            return null;
        }
        return new PartedRules(parts, criteria, texts);
    }

    private static FutureTask<BuiltRules> start(String part, Map<String, String> files, List<Fault> faults) {
        FutureTask<BuiltRules> task = new FutureTask<>(() -> BuiltRules.build(files, faults));
        Thread thread = new Thread(task, "rule book build " + part);
        thread.setDaemon(true);
        thread.setContextClassLoader(BookBuild.class.getClassLoader());
        thread.start();
        return task;
    }

    private BuiltRules await(FutureTask<BuiltRules> task) {
        try {
            return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            faults.add(
                    new Fault("", 0, "the rules do not build: " + e.getCause().getMessage()));
        } catch (TimeoutException e) {
            faults.add(new Fault("", 0, "the rules do not build within " + LIMIT.toSeconds() + " seconds"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            faults.add(new Fault("", 0, "the build was interrupted"));
        }
        return null;
    }
}
