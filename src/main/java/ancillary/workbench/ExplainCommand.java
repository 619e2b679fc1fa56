package ancillary.workbench;

import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.Explained;
import ancillary.engine.Explainer;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.findings.Outcome;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of a case why each criterion comes out as it does, and why each other rule does not fire. */
@Command(name = "explain", description = "say why, and why not: each rule, and what stopped it")
final class ExplainCommand extends BookCommand {

    @Parameters(index = "0", paramLabel = "CASE.json", description = "the case")
    Path file;

    @Option(names = "--criterion", description = "only this criterion")
    String criterion;

    @Option(names = "--ask", description = "eligibility or breaches (default: both)")
    String ask;

    @Option(names = "--rules", defaultValue = "rules", description = "the folder of the rule book")
    Path folder;

    @Override
    int run(Paper paper) throws RuleBookFaults, Refused, IOException {
        if (ask != null && !List.of("eligibility", "breaches").contains(ask)) {
            throw new Refused("`" + ask + "` is neither `eligibility` nor `breaches`");
        }
        RuleBook book = RuleBookReader.untried(files(folder), InterpretedRules::new);
        if (criterion != null && !book.criteria().containsKey(criterion)) {
            throw new Refused("there is no criterion `" + criterion + "`");
        }
        ObjectNode tree = read();
        List<Explained> all = new ArrayList<>();
        for (String endpoint : ask == null ? List.of("eligibility", "breaches") : List.of(ask)) {
            Explainer.explain(book, tree, endpoint, id -> criterion == null || id.equals(criterion)).stream()
                    .filter(each -> !all.contains(each))
                    .forEach(all::add);
        }
        if (all.isEmpty()) {
            throw new Refused(
                    "nothing is asked of this case" + (criterion == null ? "" : " under `" + criterion + "`"));
        }
        if (format == Format.json) {
            paper.json(all);
        } else {
            all.forEach(each -> write(each, paper));
        }
        return FINE;
    }

    private ObjectNode read() throws Refused, IOException {
        try {
            return CaseReader.read(Files.readAllBytes(file));
        } catch (CaseFaults e) {
            throw new Refused(e.faults().stream()
                    .map(fault -> file + (fault.line() > 0 ? ":" + fault.line() : "") + ": `" + fault.pointer() + "` "
                            + fault.detail())
                    .collect(Collectors.joining("\n")));
        }
    }

    private static void write(Explained each, Paper paper) {
        String against = each.against() == null ? "" : " against " + each.against();
        paper.line(paper.strong(each.criterion()) + " of " + each.subject() + against + ": "
                + coloured(each.outcome(), paper));
        paper.line("  " + each.title() + "  " + each.because());
        paper.line(paper.faint("  " + each.law() + " (" + each.basis().name().toLowerCase(java.util.Locale.ROOT) + ")  "
                + each.url()));
        each.rules().stream().filter(told -> told.concluded() != null).forEach(told -> {
            paper.line("  " + paper.good("fired") + "    " + told.rule() + "  " + paper.faint(told.at()));
            why(told, paper);
        });
        each.rules().stream()
                .filter(told -> told.concluded() == null)
                .forEach(told -> stopped(told, told.rule().equals(each.nearest()), paper));
        paper.line();
    }

    private static void stopped(Explained.Told told, boolean nearest, Paper paper) {
        paper.line("  " + paper.warn(nearest ? "nearest" : "stopped") + "  " + told.rule() + "  "
                + paper.faint(told.at()));
        why(told, paper);
        paper.line("             " + told.stopped());
        if (told.nearest() == null) {
            paper.line("             no such fact" + saw(told.saw()));
        } else if (told.test() == null) {
            paper.line("             " + told.nearest() + " stands in the way");
        } else {
            paper.line("             " + told.nearest() + " fails `" + told.test() + "`" + saw(told.saw()));
        }
    }

    private static void why(Explained.Told told, Paper paper) {
        if (!told.why().isEmpty()) {
            paper.line(paper.faint("             " + told.why()));
        }
    }

    private static String saw(Map<String, String> saw) {
        return saw.isEmpty()
                ? ""
                : saw.entrySet().stream()
                        .map(each -> "`" + each.getKey() + "` is " + each.getValue())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static String coloured(Outcome outcome, Paper paper) {
        String word = outcome.name();
        return switch (outcome) {
            case MET -> paper.good(word);
            case NOT_MET -> paper.bad(word);
            default -> paper.warn(word);
        };
    }
}
