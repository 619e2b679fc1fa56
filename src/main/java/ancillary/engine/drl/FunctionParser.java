package ancillary.engine.drl;

import java.time.LocalDate;

/** Reads one function of an {@code accumulate}. */
final class FunctionParser {

    private final Tokens tokens;
    private final Scope outer;
    private final Scope inner;

    /**
     * @param outer where the result is bound
     * @param inner what the accumulated pattern binds
     */
    FunctionParser(Tokens tokens, Scope outer, Scope inner) {
        this.tokens = tokens;
        this.outer = outer;
        this.inner = inner;
    }

    Accumulate.Function function() {
        Token variable = tokens.next();
        if (!variable.isVariable()) {
            throw new Refusal(variable.line(), "expected a variable, found " + variable.shown(), "name the result");
        }
        outer.bind(variable, null);
        tokens.expect(":");
        Accumulate.Kind kind = kind(tokens.next());
        tokens.expect("(");
        Token token = tokens.next();
        Typed argument = argument(kind, token);
        tokens.expect(")");
        Class<?> result = result(kind, argument, token);
        outer.rebind(variable, result);
        return new Accumulate.Function(variable.line(), variable.text(), kind, argument.expression(), result);
    }

    private static Accumulate.Kind kind(Token word) {
        for (Accumulate.Kind kind : Accumulate.Kind.values()) {
            if (word.is(kind.word())) {
                return kind;
            }
        }
        throw new Refusal(
                word.line(), "unknown function `" + word.text() + "`", "there are `count`, `sum`, `min` and `max`");
    }

    private Typed argument(Accumulate.Kind kind, Token token) {
        if (kind == Accumulate.Kind.COUNT
                && token.kind() == Token.Kind.NUMBER
                && token.text().equals("1")) {
            return new Typed(new Expression.Whole(token.line(), 1), int.class);
        }
        if (!token.isVariable()) {
            throw new Refusal(
                    token.line(),
                    "`" + kind.word() + "` needs a variable, found " + token.shown(),
                    "bind it in the pattern that is accumulated");
        }
        return inner.variable(token);
    }

    private static Class<?> result(Accumulate.Kind kind, Typed argument, Token token) {
        if (kind == Accumulate.Kind.COUNT) {
            return Long.class;
        }
        if (argument.unknown()) {
            return null;
        }
        if (argument.number()) {
            return argument.boxed();
        }
        if (kind != Accumulate.Kind.SUM && argument.raw() == LocalDate.class) {
            return Comparable.class;
        }
        throw new Refusal(
                token.line(),
                "`" + kind.word() + "` cannot be computed over " + token.shown(),
                kind == Accumulate.Kind.SUM ? "it needs numbers" : "it needs numbers or dates");
    }
}
