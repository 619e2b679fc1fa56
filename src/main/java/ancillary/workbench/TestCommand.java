package ancillary.workbench;

import ancillary.engine.Example;
import ancillary.engine.Examples;
import ancillary.engine.Fault;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs every case of a rule book, by the engine and by the second evaluator, and says what the cases reach. */
@Command(name = "test", description = "run all cases and stories, and show what they reach")
final class TestCommand extends BookCommand {

    private static final int SHOWN = 10;

    @Parameters(index = "0", arity = "0..1", defaultValue = "rules", description = "the folder of the rule book")
    Path folder;

    @Option(names = "--fixtures", description = "a folder of stories to run as well (default: fixtures beside it)")
    Path fixtures;

    @Option(names = "--watch", description = "run again whenever a file changes")
    boolean watch;

    @Option(names = "--all", description = "list everything that no case reaches")
    boolean all;

    /** What came of one run. */
    record Report(int cases, List<Tried> failing, Map<String, Coverage.Share> coverage) {}

    @Override
    int run(Paper paper) throws RuleBookFaults, Refused, IOException, InterruptedException {
        RuleFiles files = files(folder);
        if (!watch) {
            return once(files, paper);
        }
        while (true) {
            try {
                once(files, paper);
            } catch (RuleBookFaults e) {
                e.faults().forEach(fault -> paper.line(paper.bad(fault.toString())));
            }
            paper.line(paper.faint("waiting for a change")).flush();
            String before = files.hash();
            while (files.hash().equals(before)) {
                Thread.sleep(300);
                files = files(folder);
            }
        }
    }

    private int once(RuleFiles files, Paper paper) throws RuleBookFaults, IOException {
        Path stories = fixtures != null ? fixtures : folder.resolveSibling("fixtures");
        Report report = test(files, stories);
        if (format == Format.json) {
            paper.json(report);
        } else {
            write(report, paper);
        }
        return report.failing().isEmpty() ? FINE : FOUND;
    }

    static Report test(RuleFiles files, Path stories) throws RuleBookFaults, IOException {
        List<Fault> faults = new ArrayList<>();
        List<Example> examples = Examples.in(files, faults);
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults);
        }
        Coverage coverage = new Coverage();
        RuleBook watched = RuleBookReader.untried(files, rules -> new InterpretedRules(rules, coverage));
        RuleBook built = RuleBookReader.untried(files);
        try {
            List<Tried> failing = new ArrayList<>();
            examples.forEach(example -> add(Tried.of(example, built), Tried.of(example, watched), failing));
            int cases = examples.size();
            for (Story story : Story.in(stories)) {
                List<Tried> byEngine = story.tried(built);
                List<Tried> bySecond = story.tried(watched);
                cases += byEngine.size();
                for (int i = 0; i < byEngine.size(); i++) {
                    add(byEngine.get(i), bySecond.get(Math.min(i, bySecond.size() - 1)), failing);
                }
            }
            return new Report(cases, failing, coverage.of(built));
        } finally {
            built.built().close();
        }
    }

    /** A case fails where either evaluator comes to something else. */
    private static void add(Tried built, Tried watched, List<Tried> failing) {
        if (!built.holds()) {
            failing.add(built);
        } else if (!watched.holds()) {
            failing.add(new Tried(
                    watched.path(),
                    watched.line(),
                    watched.name() + " (by the second evaluator)",
                    watched.expected(),
                    watched.actual()));
        }
    }

    private void write(Report report, Paper paper) {
        report.failing().forEach(tried -> tried.on(paper));
        int held = report.cases() - report.failing().size();
        String sum = held + " of " + report.cases() + " cases hold";
        paper.line(report.failing().isEmpty() ? paper.good(sum) : paper.bad(sum))
                .line();
        report.coverage().forEach((kind, share) -> {
            paper.line("%-11s %5d of %5d  %5.1f %%".formatted(kind, share.reached(), share.all(), share.getPercent()));
            share.open().stream()
                    .limit(all ? Long.MAX_VALUE : SHOWN)
                    .forEach(each -> paper.line(paper.faint("    " + each)));
            if (!all && share.open().size() > SHOWN) {
                paper.line(paper.faint("    and " + (share.open().size() - SHOWN) + " more, see --all"));
            }
        });
    }
}
