package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between {@code when} and {@code then}. After a fault it goes on with the next condition. */
final class ConditionParser {

    private static final int MOST = 12;

    private final Tokens tokens;
    private final Scope scope;
    private final Members members;
    private final String path;
    private final List<Fault> faults;

    ConditionParser(Tokens tokens, Scope scope, Members members, String path, List<Fault> faults) {
        this.tokens = tokens;
        this.scope = scope;
        this.members = members;
        this.path = path;
        this.faults = faults;
    }

    List<Condition> conditions() {
        List<Condition> found = new ArrayList<>();
        while (!tokens.atEnd()) {
            int line = tokens.peek().line();
            try {
                found.add(condition(found.isEmpty()));
            } catch (Refusal refusal) {
                faults.add(refusal.in(path));
                tokens.skipCondition();
            }
            if (found.size() == MOST + 1) {
                String cause = "a rule may have at most " + MOST + " conditions";
                faults.add(new Fault(path, line, cause, "infer a part of it in its own rule"));
            }
        }
        return found;
    }

    private Condition condition(boolean first) {
        Token token = tokens.peek();
        if (token.is("accumulate") && tokens.peek(1).is("(")) {
            return accumulate();
        }
        if (token.is("not") || token.is("exists")) {
            return absence();
        }
        int before = faults.size();
        Pattern pattern = pattern(Pattern.Kind.EACH, scope);
        if (!first && faults.size() == before && !Joins.narrows(pattern)) {
            throw new Refusal(
                    token.line(),
                    "`" + pattern.type().getSimpleName() + "` is joined to nothing",
                    "compare one of its properties with a variable or a literal");
        }
        return pattern;
    }

    private Pattern absence() {
        Token word = tokens.next();
        if (tokens.at("(")) {
            throw new Refusal(
                    word.line(),
                    "`" + word.text() + "` in front of a group is not allowed",
                    "write `" + word.text() + " Type( .. )` with one pattern, without parentheses round it");
        }
        if (tokens.peek().isVariable()) {
            throw new Refusal(
                    word.line(), "what stands after `" + word.text() + "` has no name", "leave the variable out");
        }
        return pattern(word.is("not") ? Pattern.Kind.NOT : Pattern.Kind.EXISTS, scope.inner());
    }

    private Pattern pattern(Pattern.Kind kind, Scope names) {
        Token first = tokens.peek();
        Token variable = first.isVariable() ? tokens.next() : null;
        if (variable != null) {
            tokens.expect(":");
        }
        Token name = tokens.next();
        if (!name.isName() || !tokens.at("(") || Words.RESERVED.contains(name.text())) {
            throw Words.misplaced(name);
        }
        Class<?> type = patternType(name, variable, names);
        if (variable != null) {
            names.bind(variable, type);
        }
        tokens.expect("(");
        List<Constraint> constraints =
                new ConstraintParser(tokens, names.about(type), members, path, faults).constraints();
        tokens.expect(")");
        return new Pattern(
                first.line(), kind, variable == null ? null : variable.text(), type, List.copyOf(constraints));
    }

    private Class<?> patternType(Token name, Token variable, Scope names) {
        try {
            return members.type(name);
        } catch (Refusal refusal) {
            if (variable != null) {
                names.bindUnknown(variable.text());
            }
            throw refusal;
        }
    }

    private Accumulate accumulate() {
        Token word = tokens.next();
        tokens.expect("(");
        if (tokens.at("not") || tokens.at("exists") || tokens.at("(") || tokens.at("accumulate")) {
            throw new Refusal(
                    tokens.peek().line(), "`accumulate` over a group is not allowed", "accumulate over one pattern");
        }
        Scope inner = scope.inner();
        Pattern source = pattern(Pattern.Kind.EACH, inner);
        tokens.expect(";");
        List<Accumulate.Function> functions = new ArrayList<>();
        do {
            functions.add(new FunctionParser(tokens, scope, inner).function());
        } while (tokens.take(","));
        List<Constraint> results = List.of();
        if (tokens.take(";")) {
            results = new ConstraintParser(tokens, scope, members, path, faults).constraints();
        }
        tokens.expect(")");
        return new Accumulate(word.line(), source, List.copyOf(functions), List.copyOf(results));
    }
}
