package ancillary.engine.drl;

import java.util.List;

/** A place in a list of tokens that moves forward. Past the end stands a token of kind END. */
final class Tokens {

    private final List<Token> list;
    private final Token end;
    private int at;

    Tokens(List<Token> list, int lineAfter) {
        this.list = list;
        this.end = new Token(Token.Kind.END, "", lineAfter, -1);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at + ahead < list.size() ? list.get(at + ahead) : end;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean at(String wordOrSign) {
        return peek().is(wordOrSign);
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean take(String wordOrSign) {
        boolean there = at(wordOrSign);
        at += there ? 1 : 0;
        return there;
    }

    Token expect(String wordOrSign) {
        if (!at(wordOrSign)) {
            throw new Refusal(peek().line(), "expected `" + wordOrSign + "`, found " + peek().shown(), "");
        }
        return next();
    }

    /** Where it stands, to come back to in {@link #skipPart}. */
    int place() {
        return at;
    }

    /** Moves past the rest of a part that began at the place, and stops before the sign that ends it. */
    void skipPart(int place) {
        int depth = depth(place);
        while (!atEnd() && !(depth <= 0 && (at(",") || at(")") || at(";")))) {
            depth += at("(") ? 1 : at(")") ? -1 : 0;
            at++;
        }
    }

    /** Moves past the rest of a condition that could not be read, to where the next one seems to begin. */
    void skipCondition() {
        int line = peek().line();
        int depth = depth(0);
        while (!atEnd() && !(depth <= 0 && peek().line() > line && beginsCondition())) {
            depth += at("(") ? 1 : at(")") ? -1 : 0;
            at++;
        }
    }

    private boolean beginsCondition() {
        boolean named = peek().isVariable() && peek(1).is(":");
        boolean bare = peek().isName() && peek(1).is("(");
        return named || bare || at("not") || at("exists");
    }

    /** How many parentheses were opened since the place and are not closed. */
    private int depth(int place) {
        int depth = 0;
        for (Token token : list.subList(place, Math.min(at, list.size()))) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return depth;
    }
}
