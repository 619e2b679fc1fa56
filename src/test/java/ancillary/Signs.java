package ancillary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in a source text looks like law, or like a clock: each sign with the line it starts on, counted from one. */
final class Signs {

    private static final String NOT_FORMAT_OR_POSSESSIVE = "(?<![\\w%'])";

    private static final List<Pattern> LAW = patterns(
            "\\b(?:Act|Order|Regulations|Rules) (?:19|20)\\d\\d\\b",
            "\\b[A-Z]{3,} (?:19|20)\\d\\d\\b",
            NOT_FORMAT_OR_POSSESSIVE + "(?i:ss?|sections?|arts?|regs?|paras?)\\.? ?\\d+[A-Z]*\\(",
            NOT_FORMAT_OR_POSSESSIVE + "s\\.? \\d+[A-Z]{0,2}\\b(?!\\()",
            "\\b(?:LocalDate|YearMonth|Year)\\s*\\.\\s*of\\([^)]*\\b\\d",
            "\\b(?:LocalDate|Period)\\s*\\.\\s*parse\\(\\s*\"",
            "\\bPeriod\\s*\\.\\s*of\\w*\\(\\s*\\d",
            "\\b[A-Z]{2}\\d{5}[A-Z]?\\b");

    private static final List<Pattern> LAW_IN_QUOTES = patterns("\\b\\d{4}-\\d\\d-\\d\\d", "\\bP(?:\\d+[YMWD])+\"");

    private static final List<Pattern> CLOCK = patterns(
            "\\b(?:Local\\w+|Zoned\\w+|Offset\\w+|Instant|Year|YearMonth|MonthDay)\\s*(?:\\.|::)\\s*now\\b",
            "\\bClock\\s*(?:\\.|::)\\s*(?:system|tick)",
            "\\bSystem\\s*(?:\\.|::)\\s*currentTimeMillis",
            "\\bnew (?:java\\.util\\.)?Date\\(",
            "\\bCalendar\\s*(?:\\.|::)\\s*getInstance",
            "\\bnew GregorianCalendar\\(");

    // Comments and characters are matched so that a quote inside one does not begin a string.
    private static final Pattern COMMENT_OR_QUOTED = Pattern.compile("//[^\\n]*|/\\*[\\s\\S]*?\\*/"
            + "|'(?:[^'\\\\\\n]|\\\\.)+'|\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"");

    private Signs() {}

    record Sign(int line, String text) {}

    static List<Sign> ofLaw(String source) {
        List<Sign> signs = new ArrayList<>(find(LAW, source, source, 0));
        COMMENT_OR_QUOTED
                .matcher(source)
                .results()
                .filter(token -> token.group().startsWith("\""))
                .forEach(token -> signs.addAll(find(LAW_IN_QUOTES, token.group(), source, token.start())));
        return signs;
    }

    static List<Sign> ofClocks(String source) {
        return find(CLOCK, source, source, 0);
    }

    private static List<Sign> find(List<Pattern> patterns, String part, String source, int offset) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(part).results())
                .map(found -> new Sign(line(source, offset + found.start()), found.group()))
                .toList();
    }

    private static int line(String source, int position) {
        return 1
                + (int) source.substring(0, position)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    private static List<Pattern> patterns(String... regexes) {
        return Stream.of(regexes).map(Pattern::compile).toList();
    }
}
