package ancillary.workbench;

import ancillary.engine.RuleFiles;
import ancillary.workbench.lint.Found;
import ancillary.workbench.lint.Lint;
import ancillary.workbench.lint.Pages;
import ancillary.workbench.lint.TextLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks through a rule book for what may become active and still should not be written. */
@Command(name = "lint", description = "find what is doubtful in a rule book, mend what is safe to mend")
final class LintCommand extends BookCommand {

    @Parameters(index = "0", arity = "0..1", defaultValue = "rules", description = "the folder of the rule book")
    Path folder;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            description = "print the page of one rule; `all` prints every page")
    String explain;

    @Option(names = "--fix", description = "mend line ends, spaces and rows said twice")
    boolean fix;

    @Option(names = "--as-of", paramLabel = "DAY", description = "tell the age of the sources on this day")
    LocalDate asOf;

    @Override
    int run(Paper paper) throws Refused, IOException {
        if (explain != null) {
            return explained(paper);
        }
        RuleFiles files = files(folder);
        if (fix) {
            files = mended(files, paper);
        }
        List<Found> found = Lint.of(files, asOf);
        if (format == Format.json) {
            paper.json(found);
        } else {
            found.forEach(each -> paper.line(paper.strong(each.path() + (each.line() > 0 ? ":" + each.line() : ""))
                    + ": " + each.cause() + "  " + paper.faint("[" + each.rule() + "]")));
            paper.line(
                    found.isEmpty()
                            ? paper.good("nothing found")
                            : paper.warn(found.size() + " found; `lint --explain RULE` says what to do"));
        }
        return found.isEmpty() ? FINE : FOUND;
    }

    private RuleFiles mended(RuleFiles files, Paper paper) throws IOException {
        for (Map.Entry<String, String> each : TextLint.mended(files.files()).entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
            if (format == Format.text) {
                paper.line("mended " + each.getKey());
            }
        }
        return RuleFiles.in(folder);
    }

    private int explained(Paper paper) throws Refused {
        if (explain.equals("all")) {
            Pages.all().values().forEach(page -> paper.line(page).line());
            return FINE;
        }
        String page = Pages.all().get(explain);
        if (page == null) {
            throw new Refused("there is no rule `" + explain + "`; there are " + String.join(", ", Lint.names()));
        }
        paper.line(page);
        return FINE;
    }
}
