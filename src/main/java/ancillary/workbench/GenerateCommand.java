package ancillary.workbench;

import ancillary.engine.Caseload;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes cases of invented people, as many as wanted: the same seed and rule book give the same cases. */
@Command(
        name = "generate",
        description = "make cases of invented people, one a line, on and beside every edge of the rules")
final class GenerateCommand extends BookCommand {

    @Option(names = "--rules", defaultValue = "rules", description = "the folder of the rule book")
    Path folder;

    @Option(names = "--count", defaultValue = "1000", description = "how many (default: ${DEFAULT-VALUE})")
    int count;

    @Option(names = "--seed", defaultValue = "1", description = "where the chance begins (default: ${DEFAULT-VALUE})")
    long seed;

    @Option(names = "--out", description = "the file to write (default: the terminal)")
    Path out;

    @Override
    int run(Paper paper) throws RuleBookFaults, Refused, IOException {
        RuleBook book = RuleBookReader.untried(files(folder), InterpretedRules::new);
        Caseload caseload = new Caseload(book, seed);
        if (out == null) {
            for (int i = 0; i < count; i++) {
                paper.line(caseload.next().toString());
            }
            return FINE;
        }
        try (var lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                lines.write(caseload.next() + "\n");
                paper.progress(i % 500 == 0 ? i + " of " + count + " cases" : "");
            }
        }
        return FINE;
    }
}
