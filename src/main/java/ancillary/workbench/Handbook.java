package ancillary.workbench;

import ancillary.engine.Example;
import ancillary.engine.Examples;
import ancillary.engine.Question;
import ancillary.engine.RuleBook;
import ancillary.engine.drl.RuleText;
import ancillary.law.Basis;
import ancillary.law.Criterion;
import ancillary.law.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All criteria and verdicts of a rule book on one page: the law, the test in words, values by date, cases. */
public final class Handbook {

    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "table{border-collapse:collapse;width:100%}th,td{text-align:left;border-bottom:1px solid #bbb;"
            + "padding:.3rem .6rem .3rem 0;vertical-align:top}pre{white-space:pre-wrap;background:#f4f4f4;padding:.6rem}"
            + "section{break-inside:avoid;margin-top:2.5rem}nav ul{columns:2}";

    private final RuleBook book;
    private final List<Example> examples;
    private final StringBuilder page = new StringBuilder();

    private Handbook(RuleBook book) {
        this.book = book;
        this.examples = Examples.in(book.files(), new ArrayList<>());
    }

    /** The page, whole in itself: no script, no picture, nothing to fetch. */
    public static String of(RuleBook book) {
        return new Handbook(book).page();
    }

    private String page() {
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Rule book ")
                .append(book.hash(), 0, 12)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>The rule book</h1>\n<p>Version <code>")
                .append(book.hash())
                .append("</code>; newest text read as at ")
                .append(book.newestSourceAsAt())
                .append(". It advises; a court, a" + " prosecutor or the Secretary of State decides.</p>\n")
                .append("<nav aria-label=\"Contents\"><ul>\n");
        book.criteria()
                .keySet()
                .forEach(id -> page.append("<li><a href=\"#")
                        .append(id)
                        .append("\">")
                        .append(id)
                        .append("</a></li>\n"));
        page.append("</ul></nav>\n<main>\n");
        coverage();
        page.append("<h2>Verdicts</h2>\n");
        book.questions().forEach(this::verdict);
        page.append("<h2>Criteria</h2>\n");
        book.criteria().values().forEach(this::criterion);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    /** What the cases of the book itself reach. */
    private void coverage() {
        Reach reach = Reach.of(book, examples);
        page.append("<section>\n<h2>Cases and coverage</h2>\n<table>\n");
        row("cases that hold", reach.holding() + " of " + reach.cases());
        reach.shares()
                .forEach(each -> row(
                        each.kind() + " reached",
                        each.reached() + " of " + each.all() + ", " + each.percent() + " per cent"));
        page.append("</table>\n</section>\n");
    }

    private void verdict(Question question) {
        page.append("<section>\n<h3>").append(text(question.title())).append("</h3>\n<table>\n");
        row("verdict", question.about() == null ? question.id() : question.id() + ", " + question.about());
        question.groups()
                .forEach((name, group) ->
                        row(name, (group.any() ? "any of " : "all of ") + String.join(", ", group.limbs())));
        question.answers()
                .forEach(answer -> row(
                        answer.word(),
                        (answer.any() ? "if any of " : "if all of ") + String.join(", ", answer.limbs())));
        row("otherwise", question.otherwise());
        question.because().forEach((word, sentence) -> row(word + " means", sentence));
        page.append("</table>\n</section>\n");
    }

    private void criterion(Criterion criterion) {
        page.append("<section id=\"")
                .append(criterion.id())
                .append("\">\n<h3>")
                .append(text(criterion.title()))
                .append("</h3>\n<table>\n");
        row("criterion", criterion.id());
        rowOfHtml("law", "<a href=\"" + text(criterion.url()) + "\">" + text(criterion.law()) + "</a>");
        row(
                "known by",
                criterion.basis().name().toLowerCase(Locale.ROOT)
                        + (criterion.sourceAsAt() == null ? "" : ", read as at " + criterion.sourceAsAt()));
        criterion
                .basisOf()
                .forEach((sentence, basis) ->
                        row("known by, where " + sentence, basis.name().toLowerCase(Locale.ROOT)));
        row("compared by", criterion.comparedBy());
        row("asked of", criterion.subject() + ", under the law of " + criterion.on());
        row("left to judgement by", criterion.authority());
        row("not in force", criterion.notCommenced());
        criterion.provisions().forEach(provision -> provision(provision, criterion.basis()));
        criterion.because().forEach(this::row);
        row("repair", criterion.repair());
        page.append("</table>\n");
        rules(criterion);
        cases(criterion);
        page.append("</section>\n");
    }

    /** One form of the provision; how firmly it is known, where that is otherwise than for the criterion. */
    private void provision(Provision provision, Basis whole) {
        String until = provision.period().until() == null
                ? "on"
                : "to the day before " + provision.period().until();
        String values = provision.values().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        row(
                "from " + provision.period().from() + " " + until,
                (values.isEmpty() ? "in force" : values)
                        + (provision.by() == null ? "" : ", by " + provision.by())
                        + (provision.basis() == whole
                                ? ""
                                : ", known by " + provision.basis().name().toLowerCase(Locale.ROOT)));
    }

    /** The test in words: the comment above each rule, and the rule's name. */
    private void rules(Criterion criterion) {
        String path = criterion.path().replaceFirst("yaml$", "drl");
        page.append("<h4>The test</h4>\n<ul>\n");
        for (RuleText rule : book.rules()) {
            if (rule.path().equals(path)) {
                String why = book.files().commentAbove(path, rule.line());
                page.append("<li>")
                        .append(text(rule.name().replaceFirst("^[^:]*: ", "")))
                        .append(why.isEmpty() ? "" : ": " + text(why))
                        .append("</li>\n");
            }
        }
        page.append("</ul>\n<details><summary>As rules</summary><pre>")
                .append(text(book.files().files().getOrDefault(path, "")))
                .append("</pre></details>\n");
    }

    private void cases(Criterion criterion) {
        page.append("<h4>Cases</h4>\n<table>\n");
        examples.stream()
                .filter(example -> criterion.id().equals(example.criterion()) && !example.isFurther())
                .forEach(example -> row(example.name(), example.expected()));
        page.append("</table>\n");
        long further = examples.stream()
                .filter(example -> criterion.id().equals(example.criterion()) && example.isFurther())
                .count();
        if (further > 0) {
            page.append("<p>And ").append(further).append(" in a file of their own.</p>\n");
        }
    }

    private void row(String name, String value) {
        if (value != null) {
            rowOfHtml(name, text(value));
        }
    }

    private void rowOfHtml(String name, String html) {
        page.append("<tr><th scope=\"row\">")
                .append(text(name))
                .append("</th><td>")
                .append(html)
                .append("</td></tr>\n");
    }

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
