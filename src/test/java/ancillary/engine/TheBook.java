package ancillary.engine;

import java.nio.file.Path;

/** The rule book of this project, read once for every test that only asks it; {@link TheBookTest} tries its cases. */
public final class TheBook {

    private static final RuleBook BOOK = read();

    private TheBook() {}

    /** The book; it must not be closed. */
    public static RuleBook get() {
        return BOOK;
    }

    private static RuleBook read() {
        try {
            return RuleBookReader.untried(RuleFiles.in(Path.of("rules")));
        } catch (RuleBookFaults e) {
            throw new AssertionError(
                    String.join("\n", e.faults().stream().map(Fault::toString).toList()), e);
        }
    }
}
