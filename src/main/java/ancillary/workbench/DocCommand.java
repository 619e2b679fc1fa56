package ancillary.workbench;

import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the handbook of all criteria as one page. */
@Command(name = "doc", description = "write the handbook of all criteria as one HTML page")
final class DocCommand extends BookCommand {

    @Parameters(index = "0", arity = "0..1", defaultValue = "rules", description = "the folder of the rule book")
    Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write it (default: standard output)")
    Path out;

    @Override
    int run(Paper paper) throws RuleBookFaults, Refused, IOException {
        RuleBook book = RuleBookReader.untried(files(folder), InterpretedRules::new);
        if (format == Format.json) {
            paper.json(book.criteria());
            return FINE;
        }
        String page = Handbook.of(book);
        if (out == null) {
            paper.line(page);
        } else {
            Files.writeString(out, page);
            paper.line("wrote " + out);
        }
        return FINE;
    }
}
