package ancillary.workbench;

import ancillary.engine.OffenceCodes;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBooks;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which rules to use, for every command that needs them. */
final class Rules {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "a folder of rules instead of those inside the jar; it replaces them")
    private Path folder;

    @Option(
            names = "--offence-codes",
            paramLabel = "FILE",
            description = "a CSV file that says what charge codes stand for, as `ancillary.offence-codes` does")
    private Path codes;

    /**
     * Opens the rule book.
     *
     * @throws Unusable naming every fault, if there is no good one
     */
    RuleBooks open() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Unusable("`" + folder + "` is not a folder");
        }
        try {
            return RuleBooks.open(folder, false, OffenceCodes.read(codes), null);
        } catch (RuleBookFaults e) {
            StringBuilder text = new StringBuilder("the rule book is not usable");
            e.faults().forEach(fault -> text.append(System.lineSeparator()).append(fault));
            throw new Unusable(text.toString());
        }
    }
}
