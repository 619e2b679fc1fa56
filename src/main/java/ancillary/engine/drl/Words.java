package ancillary.engine.drl;

import java.util.Map;
import java.util.Set;

/** The words with a meaning of their own, and what to say of those that are refused. */
final class Words {

    /** Words that cannot be a property or a type anywhere in a rule. */
    static final Set<String> RESERVED = Set.of(
            "rule",
            "query",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "accumulate",
            "acc",
            "collect",
            "groupby",
            "forall",
            "eval",
            "from",
            "in",
            "contains",
            "memberOf",
            "matches",
            "soundslike",
            "str",
            "and",
            "or",
            "this",
            "new",
            "null",
            "true",
            "false",
            "instanceof",
            "if",
            "do");

    /** Words the engine gives a meaning of its own where a constraint begins with them. */
    static final Set<String> TAKEN = Set.of(
            "nil",
            "empty",
            "is",
            "isdef",
            "def",
            "proto",
            "function",
            "foreach",
            "until",
            "with",
            "var",
            "strsim",
            "convertable_to",
            "untyped",
            "isEmpty",
            "drools",
            "kcontext");

    /** Those of them that can still be bound to a variable. */
    static final Set<String> BINDABLE = Set.of("until", "with");

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry("eval", "compare properties in the pattern"),
            Map.entry("forall", "write a rule for the opposite and a `not` of its conclusion"),
            Map.entry("from", "the engine puts every part of a case in as a fact of its own: match that"),
            Map.entry("or", "write two rules, or `||` between the constraints of one pattern"),
            Map.entry("and", "conditions simply stand one after another"),
            Map.entry("collect", "use `accumulate` with `count`, `sum`, `min` or `max`"),
            Map.entry("groupby", "join the accumulated facts to an earlier pattern"),
            Map.entry("acc", "write `accumulate`"),
            Map.entry("if", "write two rules"),
            Map.entry("do", "write two rules"),
            Map.entry("query", "write a rule"),
            Map.entry("function", "write a method of a fact, or a fact of its own"),
            Map.entry("global", "use a value of the provision"),
            Map.entry("declare", "facts are declared in the fact model, not in rules"),
            Map.entry("salience", "rules must not depend on order"),
            Map.entry("modify", "facts are never changed: conclude a new one with `insertLogical`"),
            Map.entry("update", "facts are never changed: conclude a new one with `insertLogical`"),
            Map.entry("delete", "a conclusion goes away when its conditions no longer hold"),
            Map.entry("retract", "a conclusion goes away when its conditions no longer hold"),
            Map.entry("insert", "use `insertLogical`"),
            Map.entry("matches", "compare with `==` or `in`"),
            Map.entry("!", "compare with `== false`, and test for `null` separately"),
            Map.entry("+", "compute it in a fact or a provision"),
            Map.entry("-", "compute it in a fact or a provision"),
            Map.entry("*", "compute it in a fact or a provision"),
            Map.entry("/", "compute it in a fact or a provision"),
            Map.entry("%", "compute it in a fact or a provision"),
            Map.entry("?", "write two rules"),
            Map.entry("=", "compare with `==`"),
            Map.entry("@", "rules carry no annotations"),
            Map.entry("with", "bind it first, as in `$with : with`, and compare `$with`"),
            Map.entry("until", "bind it first, as in `$until : until`, and compare `$until`"));

    private Words() {}

    /** What to write instead of the word or sign; empty where nothing can be said. */
    static String help(String wordOrSign) {
        return HELP.getOrDefault(wordOrSign, "");
    }

    /** The fault of a word or sign that may not stand where it stands. */
    static Refusal misplaced(Token token) {
        return new Refusal(token.line(), token.shown() + " is not allowed here", help(token.text()));
    }
}
