package ancillary.workbench;

import ancillary.engine.Published;
import ancillary.engine.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an earlier rule book back into the folder of rules; a service that watches the folder answers under it at once. */
@Command(
        name = "rollback",
        description = "put the last good rule book, or one by its hash, back into the folder of rules")
final class RollbackCommand extends BookCommand {

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of the rule book")
    Path folder;

    @Option(
            names = "--published",
            required = true,
            description = "the folder that keeps the rule books that were active")
    Path published;

    @Option(
            names = "--to",
            paramLabel = "HASH",
            description = "the rule book wanted (default: the last one before this)")
    String hash;

    @Override
    int run(Paper paper) throws Refused, IOException {
        RuleFiles now = files(folder);
        String wanted = hash != null ? hash : before(now.hash());
        try (Published books = new Published(published)) {
            RuleFiles then = books.files(wanted);
            if (then == null) {
                throw new Refused("there is no rule book `" + wanted + "` in `" + published + "`");
            }
            for (String name : now.files().keySet()) {
                if (!then.files().containsKey(name)) {
                    Files.delete(folder.resolve(name));
                }
            }
            then.write(folder);
        }
        if (format == Format.json) {
            paper.json(Map.of("rulebook", wanted));
        } else {
            paper.line("rule book " + wanted + " stands in `" + folder + "`");
        }
        return FINE;
    }

    private String before(String now) throws Refused {
        try (Published books = new Published(published)) {
            return books.hashes().stream()
                    .filter(each -> !each.equals(now))
                    .findFirst()
                    .orElseThrow(() -> new Refused("there is no earlier rule book in `" + published + "`"));
        }
    }
}
