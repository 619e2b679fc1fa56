package ancillary.engine.drl;

/**
 * A piece of a rule file.
 *
 * @param text as written; for a text without its quotes
 * @param from where it begins in the file
 */
record Token(Kind kind, String text, int line, int from) {

    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    /** Whether it is this word or sign. A text is neither. */
    boolean is(String wordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wordOrSign);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    boolean isName() {
        return kind == Kind.WORD && !text.startsWith("$");
    }

    /** For messages. */
    String shown() {
        return kind == Kind.END ? "the end" : "`" + text + "`";
    }
}
