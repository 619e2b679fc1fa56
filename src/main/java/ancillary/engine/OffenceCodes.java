package ancillary.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An operator's catalogue of charge codes: a CSV file with the columns `code`, `statute`, `section` and `title`. It says what
 * a code stands for and what it is called, and puts no offence in any list; where the rule book knows a code, the rule book
 * prevails.
 *
 * @param text the file; empty for no catalogue
 */
public record OffenceCodes(String text) {

    /** No catalogue. */
    public static final OffenceCodes NONE = new OffenceCodes("");

    /** The name it stands under among the files of a rule book, so that the content hash speaks of it too. */
    static final String PATH = "offence-codes.csv";

    private static final List<String> COLUMNS = List.of("code", "statute", "section", "title");
    private static final String CODE = "[A-Z0-9]{5,8}";
    private static final int LARGEST = 1 << 24;

    /**
     * Reads and checks a catalogue.
     *
     * @param file null for none
     * @throws RuleBookFaults with every line that is wrong
     */
    public static OffenceCodes read(Path file) throws RuleBookFaults {
        if (file == null) {
            return NONE;
        }
        String name = String.valueOf(file.getFileName());
        List<Fault> faults = new ArrayList<>();
        String text = text(file, name, faults);
        if (faults.isEmpty()) {
            check(name, text, faults);
        }
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults);
        }
        return new OffenceCodes(text);
    }

    /** The files of a rule book with the catalogue among them. */
    RuleFiles beside(RuleFiles files) {
        return text.isEmpty() ? files : files.with(PATH, text);
    }

    private static String text(Path file, String name, List<Fault> faults) {
        try {
            if (Files.size(file) > LARGEST) {
                faults.add(new Fault(name, 0, "is larger than a catalogue of codes can be"));
                return "";
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (IOException e) {
            faults.add(new Fault(name, 0, "cannot be read as UTF-8 text"));
            return "";
        }
    }

    private static void check(String name, String text, List<Fault> faults) {
        Table table = Table.read(name, text, faults);
        if (!table.columns().equals(COLUMNS)) {
            faults.add(new Fault(name, 1, "the columns must be `" + String.join(",", COLUMNS) + "`"));
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Table.Line line : table.lines()) {
            String code = line.cell("code");
            Integer before = seen.putIfAbsent(code, line.line());
            if (!code.matches(CODE)) {
                faults.add(new Fault(name, line.line(), "`" + code + "` is not a code", "5 to 8 capitals and digits"));
            } else if (before != null) {
                faults.add(new Fault(name, line.line(), "`" + code + "` is also on line " + before));
            }
            if (line.cell("statute").isEmpty() != line.cell("section").isEmpty()) {
                faults.add(new Fault(name, line.line(), "a statute and a section go together, or both are empty"));
            } else if (line.cell("statute").isEmpty() && line.cell("title").isEmpty()) {
                faults.add(new Fault(name, line.line(), "says nothing of `" + code + "`"));
            }
        }
    }
}
