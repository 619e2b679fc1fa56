package ancillary.documents;

import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts a value of a case as people write it. */
final class Said {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Set<String> SMALL = Set.of("of", "and", "the");

    private Said() {}

    /** `1 June 2024` for a day, `4 years` for a length, `detention in yoi` for a constant, else the text as it stands. */
    static String of(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        if (value.isObject()) {
            StringBuilder said = new StringBuilder();
            value.properties()
                    .forEach(each -> said.append(said.isEmpty() ? "" : ", ").append(of(each.getValue())));
            return said.toString();
        }
        if (value.isArray()) {
            List<String> said = new ArrayList<>();
            value.forEach(each -> said.add(of(each)));
            return String.join(" and ", said);
        }
        String text = value.asText();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY.format(LocalDate.parse(text));
        }
        if (text.matches("P(\\d+[YMWD])+")) {
            return SentenceLength.valueOf(text).toString();
        }
        return isConstant(text) ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }

    /** `Isle of Man` for a constant that names a place, else the text as it stands. */
    static String name(String text) {
        if (!isConstant(text)) {
            return text;
        }
        StringBuilder name = new StringBuilder();
        for (String word : of(new TextNode(text)).split(" ")) {
            boolean small = !name.isEmpty() && SMALL.contains(word);
            name.append(name.isEmpty() ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** Capitals, and no number of a case or a person, such as `T20260001`. */
    private static boolean isConstant(String text) {
        return text.length() > 3 && text.matches("[A-Z]+|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
    }
}
