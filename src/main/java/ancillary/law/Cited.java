package ancillary.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Act or instrument and the provisions of it, as people cite them, either first.
 *
 * @param act its name up to its year; null where none is named
 * @param provisions each in one form: {@code s}, {@code reg} or {@code art} and the number with its brackets; of a Schedule
 *     {@code sch} and its number, then {@code /para} and the number where there is one; a number in letters stays as it is
 *     written; empty where none is named, and where a Part alone is
 */
public record Cited(String act, List<String> provisions) {

    private static final Pattern NAME = Pattern.compile("(.+? \\d{4})\\b(.*)");

    /** A number that stands by itself before or behind the Act. */
    private static final Pattern BARE = Pattern.compile("^[ ,:;]*(?=\\d+[A-Za-z]*(?:\\(\\w+\\))* ?(?:$|[,;.)]))");

    /** Reads what was written; never null. */
    public static Cited of(String text) {
        String plain =
                text.trim().replaceAll("\\s+", " ").replaceAll("(?<=\\d|\\d[A-Za-z]|\\)) (?=\\(\\w{1,4}\\))", "");
        int start = Provisions.leading(plain);
        Matcher named = NAME.matcher(plain).region(start, plain.length());
        if (!named.matches()) {
            return new Cited(null, List.of());
        }
        String behind = BARE.matcher(named.group(2)).replaceFirst(" s ");
        return new Cited(
                named.group(1),
                Provisions.in(BARE.matcher(plain.substring(0, start)).replaceFirst("s ") + "; " + behind));
    }

    /**
     * Whether it cites provisions, and none of these: neither one of them, nor what stands in one, nor what one stands in.
     *
     * @param others in the same forms, parted by spaces; where there are none, nothing is beside them
     */
    public boolean beside(String others) {
        return !others.isBlank()
                && !provisions.isEmpty()
                && provisions.stream()
                        .noneMatch(
                                each -> List.of(others.toLowerCase(Locale.ROOT).split(" ")).stream()
                                        .anyMatch(other -> within(each, other) || within(other, each)));
    }

    /** Whether the first is the second or stands in it. */
    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length() || "(/".indexOf(inner.charAt(outer.length())) >= 0);
    }
}
