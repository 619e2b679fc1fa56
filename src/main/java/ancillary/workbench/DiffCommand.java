package ancillary.workbench;

import ancillary.engine.Assessor;
import ancillary.engine.CaseFaults;
import ancillary.engine.CaseReader;
import ancillary.engine.InterpretedRules;
import ancillary.engine.RuleBook;
import ancillary.engine.RuleBookFaults;
import ancillary.engine.RuleBookReader;
import ancillary.engine.RuleFiles;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which outcomes a change of the rule book moves, over cases. */
@Command(name = "diff", description = "show which outcomes a change of the rules moves, and the smallest case for each")
final class DiffCommand extends BookCommand {

    private static final List<String> ASKS = List.of("eligibility", "breaches");

    @Parameters(index = "0", paramLabel = "OLD", description = "the folder of the rule book before")
    Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "the folder of the rule book after")
    Path after;

    @Option(
            names = "--over",
            required = true,
            paramLabel = "CASES",
            description = "a folder of cases, or one case a line")
    Path over;

    /**
     * One kind of change.
     *
     * @param what the verdict or criterion that changes
     * @param cases in how many cases
     * @param smallest the shortest of them
     */
    record Moved(String what, String from, String to, int cases, String smallest) {

        Moved and(String other) {
            return new Moved(what, from, to, cases + 1, other.length() < smallest.length() ? other : smallest);
        }
    }

    /** What came of it: files that differ, and what they move. */
    record Report(List<String> files, int cases, int changed, List<Moved> moved) {}

    @Override
    int run(Paper paper) throws RuleBookFaults, Refused, IOException {
        RuleFiles old = files(before);
        RuleFiles fresh = files(after);
        Report report = compare(old, fresh, paper);
        if (format == Format.json) {
            paper.json(report);
        } else {
            write(report, paper);
        }
        return report.moved().isEmpty() ? FINE : FOUND;
    }

    private Report compare(RuleFiles old, RuleFiles fresh, Paper paper) throws RuleBookFaults, Refused, IOException {
        RuleBook one = RuleBookReader.untried(old, InterpretedRules::new);
        RuleBook other = RuleBookReader.untried(fresh, InterpretedRules::new);
        List<String> cases = cases();
        Map<String, Moved> moved = new TreeMap<>();
        int changed = 0;
        for (int i = 0; i < cases.size(); i++) {
            paper.progress(i + " of " + cases.size() + " cases");
            Map<String, String> was = outcomes(one, cases.get(i));
            Map<String, String> is = outcomes(other, cases.get(i));
            changed += was.equals(is) ? 0 : 1;
            note(was, is, cases.get(i), moved);
        }
        return new Report(differing(old, fresh), cases.size(), changed, List.copyOf(moved.values()));
    }

    private static void note(Map<String, String> was, Map<String, String> is, String tree, Map<String, Moved> moved) {
        TreeSet<String> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (String what : all) {
            String from = was.getOrDefault(what, "not asked");
            String to = is.getOrDefault(what, "not asked");
            if (!from.equals(to)) {
                String kind = what.replaceFirst(" .*", "");
                moved.merge(
                        kind + " " + from + " " + to,
                        new Moved(kind, from, to, 1, tree),
                        (known, next) -> known.and(tree));
            }
        }
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

    /** Every verdict, flag, date and criterion of a case, by name and place. */
    private static Map<String, String> outcomes(RuleBook book, String text) throws Refused {
        Map<String, String> outcomes = new TreeMap<>();
        try {
            ObjectNode tree = CaseReader.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (String ask : ASKS) {
                var answer = new Assessor(book).assess(tree, ask);
                answer.verdicts().forEach(each -> {
                    String about = each.about() == null ? "" : "/" + each.about();
                    outcomes.put(each.question() + about + " " + each.subject() + each.against(), each.verdict());
                    each.criteria()
                            .forEach(one -> outcomes.put(
                                    one.id() + " " + one.subject() + one.against(),
                                    one.outcome().name()));
                });
                answer.flags()
                        .forEach(one -> outcomes.put(
                                one.id() + " " + one.subject() + one.against(),
                                one.outcome().name()));
                answer.dates()
                        .forEach(one -> outcomes.put(
                                one.id() + " " + one.subject() + one.against(),
                                one.on() == null
                                        ? one.outcome().name()
                                        : one.on().toString()));
            }
            return outcomes;
        } catch (CaseFaults e) {
            throw new Refused("a case is none: " + e.faults());
        }
    }

    private static List<String> differing(RuleFiles old, RuleFiles fresh) {
        TreeSet<String> names = new TreeSet<>(old.files().keySet());
        names.addAll(fresh.files().keySet());
        names.removeIf(name ->
                java.util.Objects.equals(old.files().get(name), fresh.files().get(name)));
        return List.copyOf(names);
    }

    private static void write(Report report, Paper paper) {
        paper.line(report.files().isEmpty() ? "no file differs" : "changed: " + String.join(", ", report.files()));
        paper.line(report.changed() + " of " + report.cases() + " cases come out otherwise")
                .line();
        report.moved().forEach(each -> {
            paper.line(paper.strong(each.what()) + ": " + paper.bad(each.from()) + " becomes " + paper.good(each.to())
                    + " in " + each.cases() + (each.cases() == 1 ? " place" : " places"));
            paper.line(paper.faint("    smallest: " + each.smallest().strip()));
        });
    }
}
