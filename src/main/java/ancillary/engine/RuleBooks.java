package ancillary.engine;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The rule book in use. A new one takes its place only whole and only if nothing is wrong with it; until then, and
 * whenever there is a fault, the last good one keeps answering.
 */
public final class RuleBooks implements AutoCloseable {

    private final AtomicReference<RuleBook> active = new AtomicReference<>();
    private final Path folder;
    private final boolean casesMustHold;
    private final OffenceCodes codes;
    private final Published published;
    private volatile List<Fault> refused = List.of();
    private volatile String refusedHash = "";

    private RuleBooks(Path folder, boolean casesMustHold, OffenceCodes codes, Published published) {
        this.folder = folder;
        this.casesMustHold = casesMustHold;
        this.codes = codes;
        this.published = published;
    }

    /**
     * Opens the rules in a folder, or those inside the jar.
     *
     * @param folder null for the rules inside the jar; a folder replaces them, never adds to them
     * @param casesMustHold whether a failing case of a sidecar is a fault
     * @throws RuleBookFaults if there is no good rule book to begin with
     */
    public static RuleBooks open(Path folder, boolean casesMustHold) throws RuleBookFaults {
        return open(folder, casesMustHold, OffenceCodes.NONE, null);
    }

    /**
     * The same, with an operator's catalogue of charge codes, and every book that becomes active kept, to be asked again by
     * its hash.
     *
     * @param codes what a code stands for where the rules do not say it
     * @param published null to keep none
     */
    public static RuleBooks open(Path folder, boolean casesMustHold, OffenceCodes codes, Published published)
            throws RuleBookFaults {
        RuleBooks books = new RuleBooks(folder, casesMustHold, codes, published);
        // Why: the cases of the rules inside the jar were run when the jar was built; to run them again at every start
        // would only make a terminal wait.
        books.active.set(
                folder == null
                        ? RuleBookReader.untried(codes.beside(RuleFiles.inside(RuleBooks.class.getClassLoader())))
                        : RuleBookReader.read(codes.beside(RuleFiles.in(folder)), casesMustHold));
        books.keep(books.active());
        return books;
    }

    /** Uses the active rule book for one call; it is not given up before the call has ended. */
    public <T> T with(Function<RuleBook, T> call) {
        RuleBook book = active.get();
        while (!book.built().lease()) {
            book = active.get();
        }
        try {
            return call.apply(book);
        } finally {
            book.built().close();
        }
    }

    private void keep(RuleBook book) {
        if (published != null) {
            published.keep(book.files());
        }
    }

    /**
     * Uses the rule book of that hash for one call, the active one or one that was active once.
     *
     * @param hash null for the active one
     * @return null where no rule book has that hash
     */
    public <T> T with(String hash, Function<RuleBook, T> call) {
        if (hash == null || hash.equals(active.get().hash())) {
            return with(call);
        }
        return published == null ? null : with(beside -> published.with(hash, beside, call));
    }

    /** What became of a look at the folder. */
    public enum Change {
        NONE,
        ACTIVE,
        REFUSED
    }

    /** Looks whether the folder holds another rule book, and makes it active if nothing is wrong with it. */
    public synchronized Change refresh() {
        if (folder == null) {
            return Change.NONE;
        }
        String hash = "";
        try {
            RuleFiles files = codes.beside(RuleFiles.in(folder));
            hash = files.hash();
            if (hash.equals(active.get().hash())) {
                boolean mended = !refused.isEmpty();
                refused = List.of();
                refusedHash = "";
                return mended ? Change.ACTIVE : Change.NONE;
            }
            if (hash.equals(refusedHash)) {
                return Change.NONE;
            }
            RuleBook fresh = RuleBookReader.read(files, casesMustHold, active.get());
            keep(fresh);
            RuleBook before = active.getAndSet(fresh);
            refused = List.of();
            refusedHash = "";
            before.built().close();
            return Change.ACTIVE;
        } catch (RuleBookFaults e) {
            return refuse(hash, e.faults());
        } catch (UncheckedIOException e) {
            return refuse(
                    "unreadable " + e.getMessage(),
                    List.of(new Fault("", 0, e.getCause().getMessage())));
        }
    }

    private Change refuse(String hash, List<Fault> faults) {
        boolean told = hash.equals(refusedHash);
        refusedHash = hash;
        refused = faults;
        return told ? Change.NONE : Change.REFUSED;
    }

    /** The faults of the last edit that was refused; empty where the folder holds the active rule book. */
    public List<Fault> refused() {
        return refused;
    }

    public RuleBook active() {
        return active.get();
    }

    @Override
    public void close() {
        if (published != null) {
            published.close();
        }
        active.get().built().close();
    }
}
