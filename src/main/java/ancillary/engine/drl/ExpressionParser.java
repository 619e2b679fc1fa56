package ancillary.engine.drl;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Reads one value of a constraint: literals, properties, variables, constants and allowed calls. */
class ExpressionParser {

    private static final int DEEPEST = 12;

    final Tokens tokens;
    final Scope scope;
    final Members members;
    private int depth;

    ExpressionParser(Tokens tokens, Scope scope, Members members) {
        this.tokens = tokens;
        this.scope = scope;
        this.members = members;
    }

    /** Reads a value and whatever hangs on it by dots. */
    Typed expression() {
        Typed value = first();
        while (tokens.at(".") || tokens.at("!.")) {
            boolean nullSafe = tokens.next().is("!.");
            value = step(value, nullSafe);
        }
        return value;
    }

    private Typed first() {
        Token token = tokens.peek();
        if (token.isVariable()) {
            tokens.next();
            return scope.variable(token);
        }
        Typed literal = literal();
        return literal != null ? literal : named();
    }

    /** A literal or a constant; null where there is none. */
    Typed literal() {
        Token token = tokens.peek();
        int line = token.line();
        if (token.kind() == Token.Kind.TEXT) {
            tokens.next();
            return new Typed(new Expression.Text(line, token.text()), String.class);
        }
        if (token.is("true") || token.is("false")) {
            tokens.next();
            return new Typed(new Expression.Truth(line, token.is("true")), boolean.class);
        }
        if (tokens.take("null")) {
            return new Typed(new Expression.Nothing(line), Void.class);
        }
        if (members.isEnum(token) && tokens.peek(1).is(".") && !tokens.peek(3).is("(")) {
            return constant();
        }
        return number();
    }

    private Typed number() {
        boolean negative = tokens.at("-") && tokens.peek(1).kind() == Token.Kind.NUMBER;
        if (!negative && tokens.peek().kind() != Token.Kind.NUMBER) {
            return null;
        }
        tokens.take("-");
        Token digits = tokens.next();
        int value = digits.text().matches("[0-9]{1,9}") ? Integer.parseInt(digits.text()) : 0;
        return new Typed(new Expression.Whole(digits.line(), negative ? -value : value), int.class);
    }

    private Typed constant() {
        Class<?> type = members.type(tokens.next());
        tokens.expect(".");
        Token name = tokens.next();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name.text())) {
                return new Typed(new Expression.Constant(name.line(), (Enum<?>) constant), type);
            }
        }
        String help = "it has `" + String.join("`, `", names(type)) + "`";
        throw new Refusal(
                name.line(), "unknown constant `" + name.text() + "` of `" + type.getSimpleName() + "`", help);
    }

    private static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    /** A property or method of the fact the constraint is about. */
    Typed named() {
        Token name = tokens.peek();
        if (!name.isName() || Words.RESERVED.contains(name.text()) || scope.self() == null) {
            throw Words.misplaced(name);
        }
        if (Words.TAKEN.contains(name.text())) {
            throw new Refusal(
                    name.line(),
                    "`" + name.text() + "` has another meaning where a constraint begins",
                    Words.help(name.text()));
        }
        return member(null, scope.self(), false);
    }

    Typed step(Typed target, boolean nullSafe) {
        if (target.unknown()) {
            return skipMember(target);
        }
        return member(target.expression(), target.raw(), nullSafe);
    }

    /** A property or call on a class; the target is null for the fact itself. */
    Typed member(Expression target, Class<?> owner, boolean nullSafe) {
        Token name = tokens.next();
        if (!name.isName() || Words.RESERVED.contains(name.text())) {
            throw Words.misplaced(name);
        }
        if (tokens.at("(")) {
            List<Typed> arguments = arguments();
            Method method = members.method(owner, false, name, arguments);
            return new Typed(
                    new Expression.Call(name.line(), target, nullSafe, method, plain(arguments)),
                    method.getGenericReturnType());
        }
        Method accessor = members.property(owner, name);
        return new Typed(
                new Expression.Property(name.line(), target, nullSafe, name.text(), accessor),
                accessor.getGenericReturnType());
    }

    private Typed skipMember(Typed target) {
        tokens.next();
        if (tokens.at("(")) {
            arguments();
        }
        return target;
    }

    /** The arguments of a call, with their parentheses. */
    List<Typed> arguments() {
        Token open = tokens.expect("(");
        if (++depth > DEEPEST) {
            throw new Refusal(open.line(), "calls are nested too deeply", "bind a part of it to a variable");
        }
        List<Typed> arguments = new ArrayList<>();
        while (!tokens.take(")")) {
            Typed argument = expression();
            refuseNullSafe(argument.expression());
            arguments.add(argument);
            if (!tokens.at(")")) {
                tokens.expect(",");
            }
        }
        depth--;
        return arguments;
    }

    /** INVARIANT: a null-safe step makes its own comparison fail, so it stands only on the left of one. */
    static void refuseNullSafe(Expression path) {
        if (nullSafe(path)) {
            throw new Refusal(path.line(), "`!.` is allowed on the left only", "bind the value first");
        }
    }

    /** Whether a step of the path is null-safe. */
    static boolean nullSafe(Expression path) {
        if (path instanceof Expression.Property property) {
            return property.nullSafe() || nullSafe(property.target());
        }
        return path instanceof Expression.Call call && (call.nullSafe() || nullSafe(call.target()));
    }

    /** Forgets how deep a part was that ended in a refusal. */
    void reset() {
        depth = 0;
    }

    static List<Expression> plain(List<Typed> values) {
        return values.stream().map(Typed::expression).toList();
    }
}
