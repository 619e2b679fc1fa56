package ancillary.engine.drl;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;

/** Reads one conclusion: a new fact, made of what the conditions bound. */
final class ConclusionParser extends ExpressionParser {

    ConclusionParser(Tokens tokens, Scope scope, Members members) {
        super(tokens, scope, members);
    }

    /** Reads {@code insertLogical( … );}. */
    Expression statement() {
        if (!tokens.at("insertLogical")) {
            throw Words.misplaced(tokens.peek());
        }
        tokens.next();
        Token open = tokens.expect("(");
        Typed concluded = expression();
        tokens.expect(")");
        tokens.expect(";");
        Expression made = concluded.expression();
        boolean fresh = made instanceof Expression.Creation || made instanceof Expression.Factory;
        if (!fresh || !members.own(concluded.raw())) {
            throw new Refusal(open.line(), "a rule concludes a new fact", "write `insertLogical( new Type( .. ) );`");
        }
        return made;
    }

    @Override
    Typed named() {
        Token name = tokens.peek();
        if (name.is("new")) {
            return creation();
        }
        if (name.isName()
                && Character.isUpperCase(name.text().charAt(0))
                && tokens.peek(1).is(".")) {
            return factory();
        }
        throw Words.misplaced(name);
    }

    private Typed creation() {
        tokens.expect("new");
        Token name = tokens.next();
        Class<?> type = members.type(name);
        List<Typed> arguments = arguments();
        Constructor<?> constructor = members.constructor(type, name, arguments);
        return new Typed(new Expression.Creation(name.line(), constructor, plain(arguments)), type);
    }

    private Typed factory() {
        Class<?> type = members.type(tokens.next());
        tokens.expect(".");
        Token name = tokens.next();
        List<Typed> arguments = arguments();
        Method method = members.method(type, true, name, arguments);
        return new Typed(new Expression.Factory(name.line(), method, plain(arguments)), method.getGenericReturnType());
    }

    @Override
    Typed member(Expression target, Class<?> owner, boolean nullSafe) {
        if (nullSafe || !tokens.peek(1).is("(")) {
            Token name = tokens.peek();
            throw new Refusal(
                    name.line(), "after `then` a property is read by a call", "write `." + name.text() + "()`");
        }
        return super.member(target, owner, false);
    }
}
