package ancillary.engine.drl;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names bound so far in a rule, and the fact a constraint is about. */
final class Scope {

    private final Map<String, Type> variables;
    private final Class<?> self;

    private Scope(Map<String, Type> variables, Class<?> self) {
        this.variables = variables;
        this.self = self;
    }

    static Scope empty() {
        return new Scope(new HashMap<>(), null);
    }

    /** The same names, about a fact of that type; what is bound there is bound for the rest of the rule. */
    Scope about(Class<?> type) {
        return new Scope(variables, type);
    }

    /** A copy: what is bound there is not seen outside. */
    Scope inner() {
        return new Scope(new HashMap<>(variables), self);
    }

    /** The type of the fact a constraint is about; null outside patterns. */
    Class<?> self() {
        return self;
    }

    /** Binds a name; an unknown type is null. */
    void bind(Token name, Type type) {
        if (!name.isVariable() || name.text().length() < 2) {
            throw new Refusal(name.line(), "expected a variable, found " + name.shown(), "variables begin with `$`");
        }
        if (variables.containsKey(name.text())) {
            throw new Refusal(name.line(), "`" + name.text() + "` is bound twice", "choose another name");
        }
        variables.put(name.text(), type);
    }

    /** Gives the type of a name that was bound before its type was known. */
    void rebind(Token name, Type type) {
        variables.put(name.text(), type);
    }

    /** Binds a name after a fault, so that it is not reported again wherever it is used. */
    void bindUnknown(String name) {
        variables.putIfAbsent(name, null);
    }

    Typed variable(Token name) {
        if (!variables.containsKey(name.text())) {
            throw new Refusal(name.line(), "unknown variable `" + name.text() + "`", near());
        }
        return new Typed(new Expression.Variable(name.line(), name.text()), variables.get(name.text()));
    }

    private String near() {
        Set<String> known = new java.util.TreeSet<>(variables.keySet());
        return known.isEmpty() ? "nothing is bound yet" : "bound so far: `" + String.join("`, `", known) + "`";
    }
}
