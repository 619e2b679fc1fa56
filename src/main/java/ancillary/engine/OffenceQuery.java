package ancillary.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody typed to find an offence: codes, sections and words, in any order and not always spelt right. */
final class OffenceQuery {

    private static final Set<String> PASSED_OVER = Set.of(
            "the", "of", "and", "a", "an", "in", "to", "act", "under", "s", "ss", "section", "sections", "contrary");

    private static final String CODE = "[a-z]{2}\\d{2,5}[a-z]?|coml\\d*";
    private static final String SECTION = "\\d{1,3}[a-z]{0,3}(\\(\\w+\\))*";

    private final List<String> tokens;

    private OffenceQuery(List<String> tokens) {
        this.tokens = tokens;
    }

    /**
     * How well an offence fits.
     *
     * @param matched how many of the words typed it has
     * @param points how well it has them
     */
    record Score(int matched, int points) implements Comparable<Score> {
        @Override
        public int compareTo(Score other) {
            return matched != other.matched
                    ? Integer.compare(matched, other.matched)
                    : Integer.compare(points, other.points);
        }
    }

    static OffenceQuery of(String typed) {
        String text = typed.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*\\(\\s*", "(")
                .replaceAll("\\s+\\)", ")")
                .replaceAll("\\bs{1,2}\\.?(?=\\d)", " ")
                .replaceAll("[^\\p{L}\\p{N}()]+", " ");
        List<String> tokens = new ArrayList<>();
        for (String token : text.trim().split(" ")) {
            if (!token.isEmpty() && !PASSED_OVER.contains(token)) {
                tokens.add(singular(token));
            }
        }
        return new OffenceQuery(tokens);
    }

    private static String singular(String word) {
        return word.matches("\\p{L}{3,}[^s]s") ? word.substring(0, word.length() - 1) : word;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Score score(String statute, String section, String title, List<String> codes) {
        int matched = 0;
        int points = 0;
        for (String token : tokens) {
            int of = Math.max(
                    code(token, codes), Math.max(section(token, section), Words.points(token, statute, title)));
            matched += of > 0 ? 1 : 0;
            points += of;
        }
        return new Score(matched, points);
    }

    private static int code(String token, List<String> codes) {
        if (!token.matches(CODE)) {
            return 0;
        }
        String code = token.toUpperCase(Locale.ROOT);
        if (codes.contains(code.substring(0, Math.min(7, code.length())))) {
            return 100;
        }
        return codes.stream().anyMatch(each -> each.startsWith(code)) ? 60 : 0;
    }

    private static int section(String token, String section) {
        String own = section.toLowerCase(Locale.ROOT);
        if (Arrays.asList(own.split(" ")).contains(token)) {
            return own.equals(token) ? 50 : 15;
        }
        if (!token.matches(SECTION)) {
            return 0;
        }
        return OffenceTable.under(token, own) ? 40 : OffenceTable.under(own, token) ? 30 : 0;
    }

    /** Points for a word in a title or the name of a statute; a title says more than a name. */
    private static final class Words {

        private Words() {}

        static int points(String token, String statute, String title) {
            List<String> names = split(statute);
            List<String> words = split(title);
            if (token.length() > 2 && !words.isEmpty() && words.get(0).startsWith(token)) {
                return 28;
            }
            if (token.equals(initials(names, false)) || token.equals(initials(names, true))) {
                return 18;
            }
            int whole = words.contains(token) ? 20 : names.contains(token) ? 10 : 0;
            if (whole > 0 || token.length() < 3) {
                return whole;
            }
            if (words.stream().anyMatch(word -> word.startsWith(token))) {
                return 14;
            }
            if (names.stream().anyMatch(word -> word.startsWith(token))) {
                return 8;
            }
            return near(token, words) ? 4 : near(token, names) ? 3 : 0;
        }

        private static List<String> split(String text) {
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .map(OffenceQuery::singular)
                    .toList();
        }

        private static String initials(List<String> names, boolean all) {
            return names.stream()
                    .filter(word -> !Character.isDigit(word.charAt(0)))
                    .filter(word -> all || word.equals("act") || !PASSED_OVER.contains(word))
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining());
        }

        // One slip in five letters, two in eight.
        private static boolean near(String token, List<String> words) {
            int slips = token.length() >= 8 ? 2 : token.length() >= 5 ? 1 : 0;
            return slips > 0
                    && !token.chars().anyMatch(Character::isDigit)
                    && words.stream().anyMatch(word -> distance(token, word, slips) <= slips);
        }

        private static int distance(String one, String other, int limit) {
            if (Math.abs(one.length() - other.length()) > limit) {
                return limit + 1;
            }
            int[] row = new int[other.length() + 1];
            Arrays.setAll(row, i -> i);
            for (int i = 1; i <= one.length(); i++) {
                int corner = row[0];
                row[0] = i;
                for (int j = 1; j <= other.length(); j++) {
                    int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    corner = row[j];
                    row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                }
            }
            return row[other.length()];
        }
    }
}
