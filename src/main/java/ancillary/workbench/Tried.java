package ancillary.workbench;

import ancillary.engine.Example;
import ancillary.engine.RuleBook;

/**
 * One case, tried.
 *
 * @param path the file it stands in
 * @param line its line there; 0 where the file is the case
 * @param actual what came out, or why nothing did
 */
record Tried(String path, int line, String name, String expected, String actual) {

    static Tried of(Example example, RuleBook book) {
        String actual;
        try {
            actual = example.actual(book);
        } catch (RuntimeException e) {
            actual = "refused: " + e.getMessage();
        }
        return new Tried(example.path(), example.line(), example.name(), example.expected(), actual);
    }

    boolean holds() {
        return expected.equals(actual);
    }

    /** Expected above actual, with a mark below where they part. */
    void on(Paper paper) {
        paper.line(paper.strong(path + ":" + line) + "  " + name);
        paper.line("    expected  " + paper.good(expected));
        paper.line("    actual    " + paper.bad(actual));
        int same = 0;
        while (same < Math.min(expected.length(), actual.length()) && expected.charAt(same) == actual.charAt(same)) {
            same++;
        }
        paper.line(" ".repeat(14 + same) + paper.faint("^ here"));
    }
}
