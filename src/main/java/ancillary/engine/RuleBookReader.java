package ancillary.engine;

import ancillary.engine.drl.DrlReader;
import ancillary.engine.drl.Layers;
import ancillary.engine.drl.Reading;
import ancillary.engine.drl.RuleText;
import ancillary.engine.drl.Types;
import ancillary.law.Criterion;
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
import java.util.function.Function;

/** Reads a rule book: every file checked before anything is built, every fault told at once. */
public final class RuleBookReader {

    /** What rule files may name. */
    public static final Types TYPES = Types.in(
            RuleBookReader.class.getClassLoader(), List.of("ancillary.facts", "ancillary.law", "ancillary.findings"));

    private static final Duration BUILD_LIMIT = Duration.ofSeconds(60);

    private final RuleFiles files;
    private final boolean casesMustHold;
    private final List<Fault> faults = new ArrayList<>();

    private RuleBookReader(RuleFiles files, boolean casesMustHold) {
        this.files = files;
        this.casesMustHold = casesMustHold;
    }

    /**
     * Reads, checks, builds and tries a rule book.
     *
     * @throws RuleBookFaults with every fault found, if it must not become active
     */
    public static RuleBook read(RuleFiles files) throws RuleBookFaults {
        return read(files, true);
    }

    /**
     * The same, where cases of the sidecars that fail may be let through.
     *
     * @param casesMustHold whether a failing case is a fault
     */
    public static RuleBook read(RuleFiles files, boolean casesMustHold) throws RuleBookFaults {
        return new RuleBookReader(files, casesMustHold).read();
    }

    /**
     * Reads and checks a rule book without building it for the engine and without running its cases.
     *
     * @param built makes what runs its rules
     * @throws RuleBookFaults with every fault found
     */
    public static RuleBook untried(RuleFiles files, Function<List<RuleText>, Rules> built) throws RuleBookFaults {
        return new RuleBookReader(files, false).untried(built);
    }

    /**
     * Reads, checks and builds a rule book, without running its cases.
     *
     * @throws RuleBookFaults with every fault found
     */
    public static RuleBook untried(RuleFiles files) throws RuleBookFaults {
        RuleBookReader reader = new RuleBookReader(files, false);
        Parts parts = reader.parts();
        BuiltRules built = reader.build();
        reader.stopAtFaults();
        return parts.with(built);
    }

    /**
     * The same rule book with one sidecar or table changed, which is checked by itself only.
     *
     * @throws RuleBookFaults if it cannot be read
     */
    public static RuleBook changed(RuleBook book, String path, String text) throws RuleBookFaults {
        SortedMap<String, String> texts = new TreeMap<>(book.files().files());
        texts.put(path, text);
        RuleFiles files = new RuleFiles(texts);
        RuleBookReader reader = new RuleBookReader(files, false);
        SortedMap<String, Criterion> criteria = new TreeMap<>(book.criteria());
        Tables tables = book.tables();
        if (path.endsWith(".csv")) {
            tables = new Tables(files, reader.faults);
        } else {
            Sidecars.criterion(YamlFile.read(path, text, reader.faults), reader.faults)
                    .ifPresent(criterion -> criteria.put(criterion.id(), criterion));
        }
        reader.stopAtFaults();
        return new RuleBook(files.hash(), files, criteria, book.questions(), tables, book.rules(), book.built());
    }

    /** Whether a file is the sidecar of a criterion or of a verdict. */
    public static boolean isSidecar(String path) {
        return path.endsWith(".yaml")
                && !path.startsWith("tables/")
                && !path.startsWith("documents/")
                && !path.equals("verdicts.yaml")
                && !path.equals("mutants.yaml");
    }

    private RuleBook untried(Function<List<RuleText>, Rules> built) throws RuleBookFaults {
        Parts parts = parts();
        return parts.with(built.apply(parts.rules()));
    }

    private RuleBook read() throws RuleBookFaults {
        Parts parts = parts();
        BuiltRules built = build();
        stopAtFaults();
        RuleBook book = parts.with(built);
        parts.sidecars().forEach(sidecar -> faults.addAll(Examples.failing(book, sidecar, casesMustHold)));
        if (!faults.isEmpty()) {
            built.close();
        }
        stopAtFaults();
        return book;
    }

    /** What a rule book is made of, read and checked, but for what runs it. */
    private record Parts(
            RuleFiles files,
            SortedMap<String, Criterion> criteria,
            List<Question> questions,
            Tables tables,
            List<RuleText> rules,
            List<YamlFile> sidecars) {

        RuleBook with(Rules built) {
            return new RuleBook(files.hash(), files, criteria, questions, tables, rules, built);
        }
    }

    private Parts parts() throws RuleBookFaults {
        SortedMap<String, Criterion> criteria = new TreeMap<>();
        List<Question> questions = new ArrayList<>();
        List<YamlFile> sidecars = new ArrayList<>();
        files.ending(".yaml").forEach((path, text) -> {
            if (isSidecar(path)) {
                sidecars.add(YamlFile.read(path, text, faults));
            }
        });
        sidecars.forEach(sidecar -> sidecar(sidecar, criteria, questions));
        Tables tables = new Tables(files, faults);
        List<RuleText> rules = rules();
        new BookCheck(files, criteria, questions, rules, faults).check();
        stopAtFaults();
        return new Parts(files, criteria, questions, tables, rules, sidecars);
    }

    private void sidecar(YamlFile file, Map<String, Criterion> criteria, List<Question> questions) {
        if (file.root().has("verdict")) {
            Sidecars.verdict(file, faults).ifPresent(questions::add);
            return;
        }
        Sidecars.criterion(file, faults).ifPresent(criterion -> {
            Criterion other = criteria.put(criterion.id(), criterion);
            if (other != null) {
                faults.add(file.fault("/criterion", "`" + criterion.id() + "` is also in `" + other.path() + "`"));
            }
        });
    }

    private List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>();
        files.ending(".drl").forEach((path, text) -> {
            Reading reading = DrlReader.read(path, text, TYPES);
            rules.addAll(reading.rules());
            faults.addAll(reading.faults());
        });
        faults.addAll(Layers.check(rules));
        return rules;
    }

    private void stopAtFaults() throws RuleBookFaults {
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults);
        }
    }

    /** Builds in a thread of its own, for a limited time: a compiler that hangs must not take the service with it. */
    private BuiltRules build() {
        FutureTask<BuiltRules> task = new FutureTask<>(() -> BuiltRules.build(files.ending(".drl"), faults));
        Thread thread = new Thread(task, "rule book build");
        thread.setDaemon(true);
        thread.setContextClassLoader(RuleBookReader.class.getClassLoader());
        thread.start();
        try {
            return task.get(BUILD_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            faults.add(
                    new Fault("", 0, "the rules do not build: " + e.getCause().getMessage()));
        } catch (TimeoutException e) {
            faults.add(new Fault("", 0, "the rules do not build within " + BUILD_LIMIT.toSeconds() + " seconds"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            faults.add(new Fault("", 0, "the build was interrupted"));
        }
        return null;
    }
}
