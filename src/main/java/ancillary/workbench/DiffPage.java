package ancillary.workbench;

/** What a change of the rules moves, on one page to print and sign: no script, nothing to fetch. */
final class DiffPage {

    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "table{border-collapse:collapse;width:100%}th,td{text-align:left;border-bottom:1px solid #bbb;"
            + "padding:.3rem .6rem .3rem 0;vertical-align:top}pre{white-space:pre-wrap}section{break-inside:avoid}";

    private DiffPage() {}

    static String of(DiffCommand.Report report, String before, String after) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<title>A change of the rule book</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<h1>A change of the rule book</h1>\n");
        page.append("<p>From <code>%s</code> to <code>%s</code>. %d of %d cases come out otherwise.</p>\n"
                .formatted(before, after, report.changed(), report.cases()));
        page.append("<h2>Files that differ</h2>\n<ul>\n");
        report.files()
                .forEach(file -> page.append("<li><code>").append(escaped(file)).append("</code></li>\n"));
        page.append("</ul>\n<h2>What it moves</h2>\n");
        report.moved()
                .forEach(each -> page.append(
                        "<section><h3>%s: %s becomes %s, in %d</h3>\n<p>By %s</p>\n<pre>%s</pre></section>\n"
                                .formatted(
                                        escaped(each.what()),
                                        escaped(each.from()),
                                        escaped(each.to()),
                                        each.cases(),
                                        escaped(String.join(", ", each.by())),
                                        escaped(each.smallest()))));
        return page.append("<h2>Agreed</h2>\n<table><tr><th scope=\"row\">Name</th><td></td></tr>"
                        + "<tr><th scope=\"row\">Day</th><td></td></tr></table>\n</body>\n</html>\n")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
