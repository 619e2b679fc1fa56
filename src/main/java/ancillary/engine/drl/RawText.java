package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is looked for in the bare characters of a file, before anything reads it as rules. */
final class RawText {

    /** Bytes of UTF-8, inclusive. */
    static final int LARGEST = 64 * 1024;

    private RawText() {}

    /** The faults of the characters; where there are any, the file must not be read further. */
    static List<Fault> faults(String path, String text) {
        if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return List.of(new Fault(path, 0, "the file is larger than 64 KiB", "split it by criterion"));
        }
        List<Fault> faults = new ArrayList<>();
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String cause = cause(text, at);
            if (!cause.isEmpty()) {
                faults.add(new Fault(path, line, cause, "use plain printable text"));
            }
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
        return faults;
    }

    private static String cause(String text, int at) {
        int point = text.codePointAt(at);
        if (point == '\\' && text.startsWith("u", at + 1)) {
            return "an escape by `\\u` is not allowed";
        }
        if (point == '\r' && !text.startsWith("\n", at + 1)) {
            return "a carriage return without a new line is not allowed";
        }
        if (point == '\n' || point == '\r' || point == '\t' || printable(point)) {
            return "";
        }
        return String.format("the character `U+%04X` is not allowed", point);
    }

    /** Neither a control, a hidden format character, a strange separator, nor an unassigned or half character. */
    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
