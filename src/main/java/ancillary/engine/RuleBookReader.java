package ancillary.engine;

import ancillary.engine.drl.DrlReader;
import ancillary.engine.drl.Layers;
import ancillary.engine.drl.Reading;
import ancillary.engine.drl.RuleText;
import ancillary.engine.drl.Types;
import ancillary.law.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a rule book: every file checked before anything is built, every fault told at once. */
public final class RuleBookReader {

    /** What rule files may name. */
    public static final Types TYPES = Types.in(
            RuleBookReader.class.getClassLoader(), List.of("ancillary.facts", "ancillary.law", "ancillary.findings"));

    private static final ReadBefore<Reading> RULES =
            new ReadBefore<>((path, text) -> DrlReader.read(path, text, TYPES));

    private static final List<FurtherCheck> FURTHER =
            ServiceLoader.load(FurtherCheck.class, RuleBookReader.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private final RuleFiles files;
    private final boolean casesMustHold;
    private final RuleBook before;
    private final List<Fault> faults = new ArrayList<>();

    private RuleBookReader(RuleFiles files, boolean casesMustHold, RuleBook before) {
        this.files = files;
        this.casesMustHold = casesMustHold;
        this.before = before;
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
        return read(files, casesMustHold, null);
    }

    /**
     * The same, next to a book in use: what did not change since is neither built nor tried again.
     *
     * @param before the book in use; null for none
     */
    static RuleBook read(RuleFiles files, boolean casesMustHold, RuleBook before) throws RuleBookFaults {
        return new RuleBookReader(files, casesMustHold, before).read();
    }

    /**
     * Reads and checks a rule book without building it for the engine and without running its cases.
     *
     * @param built makes what runs its rules
     * @throws RuleBookFaults with every fault found
     */
    public static RuleBook untried(RuleFiles files, Function<List<RuleText>, Rules> built) throws RuleBookFaults {
        return new RuleBookReader(files, false, null).untried(built);
    }

    /**
     * Reads, checks and builds a rule book, without running its cases.
     *
     * @throws RuleBookFaults with every fault found
     */
    public static RuleBook untried(RuleFiles files) throws RuleBookFaults {
        return untried(files, (RuleBook) null);
    }

    /**
     * The same, next to a book in use, of which what did not change is not built again.
     *
     * @param before null for none
     */
    static RuleBook untried(RuleFiles files, RuleBook before) throws RuleBookFaults {
        RuleBookReader reader = new RuleBookReader(files, false, before);
        Parts parts = reader.parts();
        PartedRules built = reader.build(parts);
        reader.stopAtFaults();
        return parts.with(built);
    }

    /**
     * The same rule book with one sidecar or table changed, which is checked by itself only; it keeps the hash of the
     * book it was made from.
     *
     * @throws RuleBookFaults if it cannot be read
     */
    public static RuleBook changed(RuleBook book, String path, String text) throws RuleBookFaults {
        SortedMap<String, String> texts = new TreeMap<>(book.files().files());
        texts.put(path, text);
        RuleFiles files = new RuleFiles(texts);
        RuleBookReader reader = new RuleBookReader(files, false, null);
        if (path.endsWith(".csv")) {
            Tables tables = book.tables().with(Table.read(path, text, reader.faults));
            reader.stopAtFaults();
            return book.with(files, tables);
        }
        SortedMap<String, Criterion> criteria = new TreeMap<>(book.criteria());
        Sidecars.criterion(YamlFile.read(path, text, reader.faults), reader.faults)
                .ifPresent(criterion -> criteria.put(criterion.id(), criterion));
        reader.stopAtFaults();
        return new RuleBook(book.hash(), files, criteria, book.questions(), book.tables(), book.rules(), book.built());
    }

    /** Whether a file is the sidecar of a criterion or of a verdict. */
    public static boolean isSidecar(String path) {
        return holdsCases(path) && !FurtherCases.endsIn(path);
    }

    /** Whether a file holds further cases of the criterion whose sidecar it stands beside. */
    public static boolean isFurther(String path) {
        return holdsCases(path) && FurtherCases.endsIn(path);
    }

    /** Whether a file is a sidecar, or holds further cases beside one. */
    static boolean holdsCases(String path) {
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
        PartedRules built = build(parts);
        stopAtFaults();
        RuleBook book = parts.with(built);
        Unchanged unchanged = new Unchanged(before, book);
        List<YamlFile> touched = parts.cases().stream()
                .filter(file -> !unchanged.untouched(file))
                .toList();
        faults.addAll(new Trial(book, casesMustHold, unchanged).of(touched));
        if (!faults.isEmpty()) {
            built.close();
        }
        stopAtFaults();
        return book;
    }

    private PartedRules build(Parts parts) {
        Parting parting = new Parting(parts.rules());
        return new BookBuild(before == null ? null : before.built(), faults)
                .build(
                        parting,
                        files.ending(".drl"),
                        parting.criteria(parts.criteria().values()));
    }

    /**
     * What a rule book is made of, read and checked, but for what runs it.
     *
     * @param cases the files its cases stand in
     */
    private record Parts(
            RuleFiles files,
            SortedMap<String, Criterion> criteria,
            List<Question> questions,
            Tables tables,
            List<RuleText> rules,
            List<YamlFile> cases) {

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
                sidecars.add(YamlFile.readOnce(path, text, faults));
            }
        });
        sidecars.forEach(sidecar -> sidecar(sidecar, criteria, questions));
        List<YamlFile> cases = new ArrayList<>(sidecars);
        cases.addAll(FurtherCases.in(files, questions, faults));
        Tables tables = new Tables(files, faults);
        List<RuleText> rules = rules();
        new BookCheck(files, criteria, questions, rules, faults).check();
        FURTHER.forEach(check -> check.check(files, criteria, questions, faults));
        stopAtFaults();
        return new Parts(files, criteria, questions, tables, rules, cases);
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
            Reading reading = RULES.of(path, text);
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
}
