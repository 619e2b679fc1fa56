package ancillary.engine;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text as JSON inside the limits; what cannot be read is told by line and column, in our words. */
final class Syntax {

    /** What the parser says, and what we say of it; `$1` is what the parser quotes. */
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        say("nesting depth \\(\\d+\\) exceeds .*?allowed \\((\\d+)", "nests deeper than $1");
        say("String value length .*?allowed \\((\\d+)", "a text is longer than $1 characters");
        say("Number value length .*?allowed \\((\\d+)", "a number is longer than $1 digits");
        say("Name (?:value )?length .*?allowed \\((\\d+)", "a name is longer than $1 characters");
        say("Document length .*?allowed \\((\\d+)", "the document is longer than $1 bytes");
        say("Token count .*?allowed \\((\\d+)", "the document has more than $1 tokens");
        say("scale .*?exceeds", "a number is too large or too small");
        say("Trailing token", "there is more after the end of the document");
        say("Duplicate field '([^']*)'", "`$1` stands twice");
        say("(?:Unrecognized|Non-standard) token '([^']*)'", "`$1` is not JSON");
        say("Unexpected character \\('(.)'", "`$1` is not expected here");
        say("end-of-input", "the document ends too early");
        say("Unexpected close marker '(.)'", "`$1` closes what is not open");
        say("(?i)utf-|surrogate|start byte|middle byte", "the text is not UTF-8");
        say("escape", "a backslash is followed by what JSON does not know");
        say("CTRL-CHAR|control character", "a control character must be written as an escape");
        say("(?i)leading zero|numeric|number|digit|decimal", "a number is not written as JSON writes numbers");
    }

    private Syntax() {}

    private static void say(String theirs, String ours) {
        WORDS.put(Pattern.compile(theirs), ours);
    }

    static JsonNode read(byte[] json) throws CaseFaults {
        try (JsonParser parser = Json.parser(json)) {
            try {
                JsonNode tree = Json.mapper().readTree(parser);
                if (tree == null || tree.isMissingNode()) {
                    throw fault(1, 1, "the document is empty");
                }
                return tree;
            } catch (JsonProcessingException e) {
                JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                throw fault(where.getLineNr(), where.getColumnNr(), wording(e.getOriginalMessage()));
            }
        } catch (IOException e) {
            throw fault(1, 1, wording(String.valueOf(e.getMessage())));
        }
    }

    private static CaseFaults fault(int line, int column, String detail) {
        return new CaseFaults(List.of(new CaseFault("", Math.max(1, line), Math.max(1, column), detail)));
    }

    static String wording(String theirs) {
        for (Map.Entry<Pattern, String> each : WORDS.entrySet()) {
            Matcher matcher = each.getKey().matcher(theirs);
            if (matcher.find()) {
                return matcher.groupCount() == 0
                        ? each.getValue()
                        : each.getValue().replace("$1", matcher.group(1));
            }
        }
        return "the text is not JSON";
    }
}
