package ancillary.facts;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers in justice systems. */
public record Identifiers(
        String at,
        String parent,

        @Fact("Probation case reference number such as `X123456`")
        String crn,

        @Fact("Prison number such as `A1234AA`") String nomsNumber,

        @Fact("Police National Computer identifier such as `2002/0073319Z`")
        String pncId,

        @Fact("Criminal Records Office number such as `065656/91H`")
        String croNumber)
        implements Placed {

    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final Pattern PNC = Pattern.compile("(?:\\d{2})?(\\d{2})/(\\d{1,7})([A-Z])");
    private static final Pattern CRO = Pattern.compile("(\\d{1,6})/(\\d{2})([A-Z])");
    private static final Pattern CRO_SINGLE_FILE = Pattern.compile("SF(\\d{2})/(\\d{1,6})([A-Z])");

    /** What looks mistyped, by property. The identifier is kept as entered. */
    public Map<String, String> doubts() {
        Map<String, String> doubts = new TreeMap<>();
        doubt(doubts, "crn", crn != null && !crn.matches("[A-Z]\\d{6}"));
        doubt(doubts, "nomsNumber", nomsNumber != null && !nomsNumber.matches("[A-Z]\\d{4}[A-Z]{2}"));
        if (pncId != null) {
            Matcher parts = PNC.matcher(pncId);
            check(doubts, "pncId", parts, parts.matches() ? parts.group(1) + padded(parts.group(2), 7) : null);
        }
        if (croNumber != null) {
            Matcher single = CRO_SINGLE_FILE.matcher(croNumber);
            Matcher parts = single.matches() ? single : CRO.matcher(croNumber);
            boolean read = parts.matches();
            String serial = !read
                    ? null
                    : parts == single ? single.group(1) + single.group(2) : parts.group(2) + padded(parts.group(1), 6);
            check(doubts, "croNumber", parts, serial);
        }
        return doubts;
    }

    private static void check(Map<String, String> doubts, String property, Matcher parts, String number) {
        doubt(doubts, property, number == null);
        if (number != null) {
            char due = LETTERS.charAt((int) (Long.parseLong(number) % LETTERS.length()));
            if (due != parts.group(3).charAt(0)) {
                doubts.put(property, "the check letter should be `" + due + "`; kept as entered");
            }
        }
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    private static void doubt(Map<String, String> doubts, String property, boolean doubtful) {
        if (doubtful) {
            doubts.put(property, "does not have the usual form; kept as entered");
        }
    }
}
