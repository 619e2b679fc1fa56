package ancillary.workbench;

import ancillary.findings.Assessment;
import ancillary.findings.Assessment.Answered;
import ancillary.findings.Assessment.Law;
import ancillary.findings.Assessment.Verdict;
import ancillary.law.Basis;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** An answer for reading in a terminal: the verdict first, then what it rests on. Coloured on a terminal only. */
final class Printout {

    private static final int WIDTH = 10;
    private static final String INDENT = " ".repeat(2 + WIDTH + 1);

    private final PrintWriter out;
    private final Ansi ansi;

    Printout(PrintWriter out, ColorScheme colours) {
        this.out = out;
        this.ansi = colours.ansi();
    }

    void print(String file, String endpoint, Assessment answer) {
        line(bold(file + ", " + endpoint));
        line("  assessed on " + answer.assessedOn() + ", rule book "
                + answer.rulebook().hash().substring(0, 12) + ", newest text read as at "
                + answer.rulebook().newestSourceAsAt());
        answer.warnings().forEach(warning -> line("  warning    " + warning.pointer() + ": " + warning.detail()));
        answer.verdicts().forEach(this::verdict);
        section(
                "flags",
                answer.flags().stream()
                        .sorted(Comparator.comparing(Answered::severity))
                        .toList());
        section("dates", answer.dates());
        section("penalties", answer.penalties());
        section("next", answer.next());
        if (!answer.notInForce().isEmpty()) {
            line("");
            line(bold("not in force, so not asked"));
            answer.notInForce().forEach(each -> line("  " + each.id() + " " + each.subject() + ": " + each.because()));
        }
        line("");
    }

    private void verdict(Verdict verdict) {
        line("");
        String about = verdict.about() == null ? "" : " (" + verdict.about() + ")";
        line(bold(verdict.verdict()) + "  " + verdict.title() + about + "  "
                + place(verdict.subject(), verdict.against()));
        if (verdict.because() != null) {
            line("  " + verdict.because());
        }
        verdict.needs().forEach(need -> line("  needs      " + need));
        if (!verdict.needsExact()) {
            line("  these may be more facts than are needed");
        }
        verdict.criteria().forEach(each -> criterion(each.outcome().name(), each));
        if (!verdict.beside().isEmpty()) {
            line("  beside this, for the person who decides:");
            verdict.beside().forEach(each -> criterion(each.outcome().name(), each));
        }
    }

    private void section(String name, List<Answered> all) {
        if (!all.isEmpty()) {
            line("");
            line(bold(name));
            all.forEach(each -> criterion(label(each), each));
        }
    }

    private static String label(Answered each) {
        if (each.severity() != null) {
            return each.severity().name();
        }
        return each.on() == null ? each.outcome().name() : each.on().toString();
    }

    private void criterion(String label, Answered each) {
        String outcome = each.severity() == null || each.outcome().name().equals("MET") ? "" : each.outcome() + ": ";
        line(("  %-" + WIDTH + "s %s")
                .formatted(label, outcome + each.title() + "  " + place(each.subject(), each.against())));
        under("", each.because());
        under("repair: ", each.repair());
        under("open: ", each.authority());
        under("", law(each.law(), each.basis()) + ", `" + each.id() + "`");
    }

    private void under(String label, String text) {
        if (text != null && !text.isEmpty()) {
            line(INDENT + label + text);
        }
    }

    private static String law(Law law, Basis basis) {
        return law.citation() + " (" + basis.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String place(String subject, String against) {
        return against == null ? subject : subject + " against " + against;
    }

    private String bold(String text) {
        return ansi.enabled() ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private void line(String text) {
        out.println(text.stripTrailing());
    }
}
