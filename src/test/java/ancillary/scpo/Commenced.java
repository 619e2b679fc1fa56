package ancillary.scpo;

import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.TheBook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rule book with a day entered for one criterion that is not commenced: only its sidecar is read again. */
final class Commenced {

    private static final Map<String, RuleBook> BOOKS = new ConcurrentHashMap<>();

    private Commenced() {}

    /**
     * The book as it would be.
     *
     * @param path the criterion's path without its ending, such as `scpo/scpo-interim`
     * @param day first day in force, as a date
     */
    static RuleBook book(String path, String day) {
        return BOOKS.computeIfAbsent(path + " " + day, key -> commencing(path + ".yaml", day));
    }

    private static RuleBook commencing(String path, String day) {
        String sidecar = TheBook.get().files().files().get(path);
        String entered = sidecar.replace(
                "in-force: not commenced", "in-force: { " + day + ": { by: a day entered for a test } }");
        if (entered.equals(sidecar)) {
            throw new IllegalStateException("`" + path + "` is not one that is not commenced");
        }
        try {
            return RuleBookReader.changed(TheBook.get(), path, entered);
        } catch (RuleBookFaults e) {
            throw new IllegalStateException(e.faults().toString(), e);
        }
    }
}
