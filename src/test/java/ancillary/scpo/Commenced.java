package ancillary.scpo;

import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The rule book with a day entered for one criterion that is not commenced. */
final class Commenced {

    private static final Map<String, RuleBook> BOOKS = new HashMap<>();

    private Commenced() {}

    /**
     * The book as it would be.
     *
     * @param path the criterion's path without its ending, such as `scpo/scpo-interim`
     * @param day first day in force, as a date
     */
    static RuleBook book(String path, String day) throws Exception {
        String key = path + day;
        if (!BOOKS.containsKey(key)) {
            TreeMap<String, String> files =
                    new TreeMap<>(RuleFiles.in(Path.of("rules")).files());
            String sidecar = files.get(path + ".yaml");
            String entered = sidecar.replace(
                    "in-force: not commenced", "in-force: { " + day + ": { by: a day entered for a test } }");
            if (entered.equals(sidecar)) {
                throw new IllegalStateException("`" + path + "` is not one that is not commenced");
            }
            files.put(path + ".yaml", entered);
            BOOKS.put(key, RuleBookReader.read(new RuleFiles(files), false));
        }
        return BOOKS.get(key);
    }
}
