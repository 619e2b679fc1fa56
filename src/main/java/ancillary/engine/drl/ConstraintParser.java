package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.List;

/** Reads the constraints of one pattern. After a fault it goes on with the next constraint. */
final class ConstraintParser {

    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final Scope scope;
    private final ExpressionParser expressions;
    private final String path;
    private final List<Fault> faults;
    private int depth;

    ConstraintParser(Tokens tokens, Scope scope, Members members, String path, List<Fault> faults) {
        this.tokens = tokens;
        this.scope = scope;
        this.expressions = new ExpressionParser(tokens, scope, members);
        this.path = path;
        this.faults = faults;
    }

    /** Reads up to the closing parenthesis or semicolon, which is left standing. */
    List<Constraint> constraints() {
        List<Constraint> found = new ArrayList<>();
        while (!tokens.at(")") && !tokens.at(";") && !tokens.atEnd()) {
            one(found);
            if (!tokens.take(",")) {
                break;
            }
            if (tokens.at(")") || tokens.at(";")) {
                throw Words.misplaced(tokens.peek());
            }
        }
        return found;
    }

    private void one(List<Constraint> found) {
        Token first = tokens.peek();
        int place = tokens.place();
        try {
            if (first.isVariable() && tokens.peek(1).is(":")) {
                binding(found);
            } else {
                found.add(any());
            }
            if (!tokens.at(",") && !tokens.at(")") && !tokens.at(";")) {
                throw Words.misplaced(tokens.peek());
            }
        } catch (Refusal refusal) {
            faults.add(refusal.in(path));
            if (first.isVariable()) {
                scope.bindUnknown(first.text());
            }
            depth = 0;
            expressions.reset();
            tokens.skipPart(place);
        }
    }

    /** {@code $v : path}, or {@code $v : path OP operand}, which is the same as both one after the other. */
    private void binding(List<Constraint> found) {
        Token variable = tokens.next();
        tokens.expect(":");
        Typed value = bound();
        if (value.expression() instanceof Expression.Variable || isLiteral(value.expression())) {
            throw new Refusal(variable.line(), "`" + value.expression() + "` is not a property", "bind a property");
        }
        if (tokens.at("&&") || tokens.at("||")) {
            throw new Refusal(
                    tokens.peek().line(),
                    "a binding cannot be part of `" + tokens.peek().text() + "`",
                    "bind first, and test after a comma");
        }
        found.add(new Constraint.Binding(variable.line(), variable.text(), value.expression()));
        if (!tokens.at(",") && !tokens.at(")") && !tokens.at(";")) {
            found.add(comparison(value));
        }
        scope.bind(variable, value.type());
    }

    private Typed bound() {
        Token next = tokens.peek();
        boolean ends = tokens.peek(1).is(",")
                || tokens.peek(1).is(")")
                || tokens.peek(1).is(";");
        if (ends && Words.BINDABLE.contains(next.text()) && scope.self() != null) {
            return expressions.member(null, scope.self(), false);
        }
        return expressions.expression();
    }

    private Constraint any() {
        List<Constraint> parts = new ArrayList<>(List.of(all()));
        while (tokens.take("||")) {
            parts.add(all());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Constraint.Any(parts.get(0).line(), parts);
    }

    private Constraint all() {
        List<Constraint> parts = new ArrayList<>(List.of(single()));
        while (tokens.take("&&")) {
            parts.add(single());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Constraint.All(parts.get(0).line(), parts);
    }

    private Constraint single() {
        if (tokens.at("==") || tokens.at("!=") || tokens.at("<") || tokens.at(">")) {
            throw new Refusal(tokens.peek().line(), "a comparison has no left side", "write the property again");
        }
        if (!tokens.at("(")) {
            return comparison(expressions.expression());
        }
        Token open = tokens.next();
        if (++depth > DEEPEST) {
            throw new Refusal(open.line(), "parentheses are nested too deeply", "infer a part of it in its own rule");
        }
        Constraint inside = any();
        tokens.expect(")");
        depth--;
        return inside;
    }

    private Constraint comparison(Typed left) {
        int line = tokens.peek().line();
        Operator operator = operator();
        if (operator == null) {
            return stated(left, line);
        }
        boolean member = operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF;
        if (isLiteral(left.expression()) && !member) {
            throw new Refusal(line, "`" + left.expression() + "` stands on the left", "put the property on the left");
        }
        List<Typed> right = operator.lists() ? list() : List.of(operand());
        right.forEach(operand -> Comparability.check(left, operator, operand, line));
        return new Constraint.Comparison(line, left.expression(), operator, ExpressionParser.plain(right));
    }

    private boolean ends() {
        return tokens.at(",") || tokens.at(")") || tokens.at(";") || tokens.at("&&") || tokens.at("||");
    }

    private Constraint stated(Typed value, int line) {
        if (!ends()) {
            throw Words.misplaced(tokens.peek());
        }
        if (isLiteral(value.expression()) || (!value.unknown() && value.raw() != boolean.class)) {
            throw new Refusal(
                    line,
                    "`" + value.expression() + "` is not compared with anything",
                    value.raw() == Boolean.class ? "compare with `== true`, `== false` or `== null`" : "");
        }
        if (ExpressionParser.nullSafe(value.expression())) {
            throw new Refusal(
                    line, "`" + value.expression() + "` is not compared with anything", "compare with `== true`");
        }
        return new Constraint.Stated(line, value.expression());
    }

    private Operator operator() {
        boolean not = tokens.at("not");
        Token sign = tokens.peek(not ? 1 : 0);
        for (Operator operator : Operator.values()) {
            if (sign.is(operator.sign().replace("not ", "")) && operator.sign().startsWith("not ") == not) {
                tokens.next();
                if (not) {
                    tokens.next();
                }
                return operator;
            }
        }
        return null;
    }

    private List<Typed> list() {
        int line = tokens.peek().line();
        List<Typed> values = expressions.arguments();
        if (values.isEmpty()) {
            throw new Refusal(line, "the list of values is empty", "");
        }
        return values;
    }

    private Typed operand() {
        Typed operand = expressions.expression();
        ExpressionParser.refuseNullSafe(operand.expression());
        return operand;
    }

    private static boolean isLiteral(Expression value) {
        return value instanceof Expression.Text
                || value instanceof Expression.Whole
                || value instanceof Expression.Truth
                || value instanceof Expression.Nothing
                || value instanceof Expression.Constant;
    }
}
