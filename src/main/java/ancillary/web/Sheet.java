package ancillary.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text on paper: lines as long as a sheet is wide, each continued under where its own text began. */
final class Sheet {

    private static final int WIDTH = 98;

    /** A name and then, after a gap, what is said of it. */
    private static final Pattern NAMED = Pattern.compile("( *\\S.{0,30}?  +)\\S.*");

    private Sheet() {}

    static String lines(String text) {
        return text.lines().map(Sheet::line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String line(String line) {
        Matcher named = NAMED.matcher(line);
        int indent = named.matches()
                ? named.group(1).length()
                : line.length() - line.stripLeading().length();
        String margin = " ".repeat(indent);
        StringBuilder lines = new StringBuilder();
        String left = line;
        while (left.length() > WIDTH) {
            int end = left.lastIndexOf(' ', WIDTH);
            if (end <= indent) {
                break;
            }
            lines.append(left.substring(0, end).stripTrailing()).append('\n');
            left = margin + left.substring(end).strip();
        }
        return lines.append(left).toString();
    }
}
