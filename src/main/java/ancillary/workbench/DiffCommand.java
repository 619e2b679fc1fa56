package ancillary.workbench;

import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which outcomes a change of the rule book moves, over cases. */
@Command(name = "diff", description = "show which outcomes a change of the rules moves, and the smallest case for each")
final class DiffCommand extends BookCommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "the rule book before: a folder, or a git revision")
    String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "the rule book after: a folder, or a git revision")
    String after;

    @Option(
            names = "--over",
            required = true,
            paramLabel = "CASES",
            description = "a folder of cases, or one case a line, such as generate writes")
    Path over;

    @Option(
            names = "--rules",
            defaultValue = "rules",
            description = "the folder of the rule book in a git revision (default: ${DEFAULT-VALUE})")
    String rules;

    @Option(names = "--html", description = "write a page to print and sign as well")
    Path html;

    /** What came of it: files that differ, and what they move. */
    record Report(Collection<String> files, int cases, int changed, List<Comparison.Moved> moved) {}

    @Override
    int run(Paper paper) throws RuleBookFaults, Refused, IOException, InterruptedException {
        RuleBook old = RuleBookReader.untried(Revision.files(before, rules), InterpretedRules::new);
        RuleBook fresh = RuleBookReader.untried(Revision.files(after, rules), InterpretedRules::new);
        List<String> cases = cases();
        Comparison comparison = new Comparison(old, fresh);
        List<Comparison.Moved> moved = comparison.over(
                cases, done -> paper.progress(done % 100 == 0 ? done + " of " + cases.size() + " cases" : ""));
        Report report = new Report(comparison.files(), cases.size(), comparison.changed(), moved);
        if (html != null) {
            Files.writeString(html, DiffPage.of(report, old.hash(), fresh.hash()));
        }
        if (format == Format.json) {
            paper.json(report);
        } else {
            write(report, paper);
        }
        return report.moved().isEmpty() ? FINE : FOUND;
    }

    private List<String> cases() throws Refused, IOException {
        List<String> cases = new ArrayList<>();
        if (Files.isDirectory(over)) {
            try (Stream<Path> paths = Files.walk(over)) {
                for (Path path : new TreeSet<>(paths.toList())) {
                    String name = path.getFileName().toString();
                    if (name.endsWith(".json") && !name.equals("expected.json")) {
                        cases.add(Files.readString(path));
                    }
                }
            }
        } else {
            Files.readAllLines(over).stream().filter(line -> !line.isBlank()).forEach(cases::add);
        }
        if (cases.isEmpty()) {
            throw new Refused("there are no cases in `" + over + "`");
        }
        return cases;
    }

    private static void write(Report report, Paper paper) {
        paper.line(report.files().isEmpty() ? "no file differs" : "changed: " + String.join(", ", report.files()));
        paper.line(report.changed() + " of " + report.cases() + " cases come out otherwise")
                .line();
        report.moved().forEach(each -> {
            paper.line(paper.strong(each.what()) + ": " + paper.bad(each.from()) + " becomes " + paper.good(each.to())
                    + " in " + each.cases() + (each.cases() == 1 ? " place" : " places"));
            paper.line("    by: " + String.join(", ", each.by()));
            paper.line(paper.faint("    smallest: " + each.smallest().strip()));
        });
    }
}
