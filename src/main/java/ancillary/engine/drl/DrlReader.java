package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a rule file into the small tree, or says all that is wrong with it. A file without faults was read twice, by
 * this reader and by the parser of Drools, and both found the same: neither sees anything the other does not.
 */
public final class DrlReader {

    private DrlReader() {}

    /**
     * Reads one file.
     *
     * @param path for messages
     * @param text the whole file
     * @param types the classes its rules may name
     */
    public static Reading read(String path, String text, Types types) {
        List<Fault> faults = new ArrayList<>(RawText.faults(path, text));
        if (!faults.isEmpty()) {
            return new Reading(List.of(), faults);
        }
        List<Token> tokens = Lexer.tokens(path, text, faults);
        List<RuleText> rules = new FileParser(path, types, faults).rules(tokens);
        if (faults.isEmpty()) {
            faults.addAll(SecondReading.faults(path, text, tokens));
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new Reading(List.copyOf(rules), List.copyOf(faults));
    }
}
