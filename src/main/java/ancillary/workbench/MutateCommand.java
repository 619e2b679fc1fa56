package ancillary.workbench;

import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleFiles;
import ancillary.workbench.mutate.Mutant;
import ancillary.workbench.mutate.Mutation;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the rule book in many small ways and shows which changes no case notices. */
@Command(name = "mutate", description = "change rules, dated values and tables a little, and show what no case notices")
final class MutateCommand extends BookCommand {

    @Parameters(index = "0", arity = "0..1", defaultValue = "rules", description = "the folder of the rule book")
    Path folder;

    @Option(names = "--criterion", description = "only this criterion, or a table such as tables/listed.csv")
    String criterion;

    @Option(names = "--in", description = "only what stands in this folder, such as tro or tables; may be said again")
    List<String> places = List.of();

    @Option(
            names = "--tables",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "drop rows of tables as well (default: yes)")
    boolean tables;

    @Option(
            names = "--one-in",
            defaultValue = "1",
            description = "only one mutant of so many, chosen by name and so always the same (default: each)")
    int oneIn;

    @Override
    int run(Paper paper) throws RuleBookFaults, Refused {
        if (oneIn < 1) {
            throw new Refused("`--one-in` must be 1 or more");
        }
        RuleFiles files = files(folder);
        Mutation.Report report = Mutation.of(
                files,
                this::wanted,
                (done, all) -> paper.progress(done % 50 == 0 ? done + " of " + all + " mutants" : ""));
        if (!report.failing().isEmpty()) {
            throw new Refused(String.join("\n", report.failing()));
        }
        if (report.all() == 0) {
            throw new Refused("there is nothing to change" + (criterion == null ? "" : " in `" + criterion + "`"));
        }
        if (format == Format.json) {
            paper.json(report);
        } else {
            write(report, paper);
        }
        boolean allSaid = report.survivors().stream().allMatch(each -> each.why() != null);
        return allSaid && report.stale().isEmpty() ? FINE : FOUND;
    }

    private boolean wanted(Mutant mutant) {
        if (Math.floorMod(mutant.id().hashCode(), oneIn) != 0) {
            return false;
        }
        if (criterion != null) {
            return mutant.group().equals(criterion);
        }
        boolean in = places.isEmpty()
                || places.stream().anyMatch(place -> mutant.path().startsWith(place + "/"));
        return in && (tables || !mutant.path().startsWith("tables/"));
    }

    private static void write(Mutation.Report report, Paper paper) {
        report.stale().forEach(each -> paper.line(paper.bad(each)));
        report.survivors().stream()
                .filter(each -> each.why() == null)
                .forEach(each ->
                        paper.line(paper.strong(each.path() + ":" + each.line()) + ": survives: " + each.mutant()));
        report.criteria()
                .forEach((group, score) -> paper.line("%-50s %5d of %5d killed  %6.2f %%%s"
                        .formatted(
                                group,
                                score.killed(),
                                score.all(),
                                score.getScore(),
                                score.justified() == 0 ? "" : ", " + score.justified() + " justified")));
        paper.line(paper.strong(
                "score %.2f %% (%d of %d killed)".formatted(report.score(), report.killed(), report.all())));
    }
}
