package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens. Blanks and comments fall away. */
final class Lexer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", "!.");

    private final String path;
    private final String text;
    private final List<Fault> faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Lexer(String path, String text, List<Fault> faults) {
        this.path = path;
        this.text = text;
        this.faults = faults;
    }

    /** The tokens, the last one of kind END; what cannot be cut becomes a fault and is left out. */
    static List<Token> tokens(String path, String text, List<Fault> faults) {
        Lexer lexer = new Lexer(path, text, faults);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", lexer.line, text.length()));
        return lexer.tokens;
    }

    private void step() {
        char here = text.charAt(at);
        if (here == ' ' || here == '\t' || here == '\r' || here == '\n') {
            skipTo(at + 1);
        } else if (text.startsWith("//", at)) {
            skipTo(orEnd(text.indexOf('\n', at)));
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (here == '"') {
            literal();
        } else if (here == '\'') {
            refuse("single quotes are not allowed", "write text in double quotes");
            int end = Math.min(orEnd(text.indexOf('\n', at)), orEnd(text.indexOf('\'', at + 1) + 1));
            take(Token.Kind.TEXT, end);
        } else if (startsWord(here)) {
            word();
        } else if (here >= '0' && here <= '9') {
            number();
        } else {
            sign(here);
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            refuse("a comment is not closed", "close it with `*/`");
        }
        skipTo(end < 0 ? text.length() : end + 2);
    }

    private void literal() {
        int end = text.indexOf('"', at + 1);
        int lineEnd = orEnd(text.indexOf('\n', at));
        if (end < 0 || end > lineEnd) {
            refuse("a text is not closed on its line", "close it with a double quote");
            skipTo(lineEnd);
            return;
        }
        String value = text.substring(at + 1, end);
        if (value.indexOf('\\') >= 0 || value.indexOf('\t') >= 0) {
            refuse("a text may not have backslashes or tabs", "write plain words");
        }
        tokens.add(new Token(Token.Kind.TEXT, value, line, at));
        skipTo(end + 1);
    }

    private void word() {
        int end = at + 1;
        while (end < text.length() && (startsWord(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        take(Token.Kind.WORD, end);
    }

    private void number() {
        int end = at + 1;
        while (end < text.length() && (startsWord(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        String number = text.substring(at, end);
        if (!number.matches("0|[1-9][0-9]{0,8}")) {
            refuse("`" + number + "` is not a whole number that rules may use", "write digits only, at most nine");
        }
        take(Token.Kind.NUMBER, end);
    }

    private void sign(char here) {
        if (here > '~' || here == '#' || here == '`' || here == '\\') {
            refuse("`" + Character.toString(text.codePointAt(at)) + "` is not allowed here", "");
            skipTo(at + Character.charCount(text.codePointAt(at)));
            return;
        }
        boolean isLong = LONG_SIGNS.stream().anyMatch(sign -> text.startsWith(sign, at));
        take(Token.Kind.SIGN, at + (isLong ? 2 : 1));
    }

    private void take(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), line, at));
        skipTo(end);
    }

    private void skipTo(int end) {
        for (; at < end; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
    }

    private int orEnd(int found) {
        return found <= 0 ? text.length() : found;
    }

    private void refuse(String cause, String help) {
        faults.add(new Fault(path, line, cause, help));
    }

    private static boolean startsWord(char c) {
        return c == '$' || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
