package ancillary.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the provisions that a text names, word by word. */
final class Provisions {

    private static final Pattern WORD = Pattern.compile(
            "\\d+(?:[a-z]{1,3}(?![a-z]))?(?:\\(\\w{1,4}\\))*|\\(\\w{1,4}\\)|[a-z]+(?:['’-][a-z]+)*|[^\\s.]");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("s", "s"),
            Map.entry("sec", "s"),
            Map.entry("section", "s"),
            Map.entry("reg", "reg"),
            Map.entry("regulation", "reg"),
            Map.entry("art", "art"),
            Map.entry("article", "art"),
            Map.entry("para", "para"),
            Map.entry("paragraph", "para"),
            Map.entry("sch", "sch"),
            Map.entry("schedule", "sch"));

    private static final Set<String> LINKS = Set.of("and", "or", "to", ",", "&", "-", "–", "/");

    /** What may stand before the name of an Act beside its provisions. */
    private static final Set<String> LEADING = Set.of("of", "in", "the", "part", "parts", "pt");

    private static final Pattern IN_LETTERS = Pattern.compile(
            "[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w{3,5}ty(?:-\\w+)?");

    private final List<String> found = new ArrayList<>();
    /** Paragraphs before the Schedule they stand in is named. */
    private final List<String> open = new ArrayList<>();

    private String kind = "";
    private String number = "";
    private String schedule = "";
    private boolean alone = true;

    private Provisions() {}

    /** Where the name of the Act begins, behind provisions that stand before it. */
    static int leading(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            boolean skipped = numbered(word) || LINKS.contains(word) || LEADING.contains(word);
            if (!skipped && kind(word) == null) {
                return words.start();
            }
        }
        return text.length();
    }

    /** Every provision named, in its order, a paragraph with its Schedule. */
    static List<String> in(String text) {
        Provisions reader = new Provisions();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            reader.read(words.group());
        }
        reader.nextSchedule("");
        reader.open.forEach(each -> reader.found.add("para" + each));
        return List.copyOf(reader.found);
    }

    private static boolean numbered(String word) {
        return Character.isDigit(word.charAt(0)) || (word.startsWith("(") && word.length() > 1);
    }

    private static String kind(String word) {
        return KINDS.get(word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    private void read(String word) {
        if (kind(word) != null) {
            kind = kind(word);
            number = "";
        } else if (word.startsWith("(") && word.length() > 1 && number.endsWith(")")) {
            number = number.substring(0, number.lastIndexOf('(')) + word;
            add();
        } else if (!kind.isEmpty() && (Character.isDigit(word.charAt(0)) || inLetters(word))) {
            number = word;
            add();
        } else if (!LINKS.contains(word)) {
            kind = "";
            number = "";
        }
    }

    private boolean inLetters(String word) {
        return number.isEmpty() && IN_LETTERS.matcher(word).matches();
    }

    private void add() {
        if (kind.equals("sch")) {
            nextSchedule(number);
        } else if (!kind.equals("para")) {
            found.add(kind + number);
        } else if (schedule.isEmpty()) {
            open.add(number);
        } else {
            found.add("sch" + schedule + "/para" + number);
            alone = false;
        }
    }

    /** Leaves a Schedule, which stands by itself where no paragraph of it was named, and gives the next its open paragraphs. */
    private void nextSchedule(String next) {
        if (!schedule.isEmpty() && alone) {
            found.add("sch" + schedule);
        }
        schedule = next;
        alone = true;
        if (!next.isEmpty() && !open.isEmpty()) {
            open.forEach(each -> found.add("sch" + next + "/para" + each));
            open.clear();
            schedule = "";
        }
    }
}
