package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads one rule, from {@code rule} to {@code end}. */
final class RuleParser {

    private final List<Token> tokens;
    private final Members members;
    private final String path;
    private final List<Fault> faults;

    /** @param tokens from {@code rule} up to where the next rule begins */
    RuleParser(List<Token> tokens, Members members, String path, List<Fault> faults) {
        this.tokens = tokens;
        this.members = members;
        this.path = path;
        this.faults = faults;
    }

    /** The rule; null where its frame is broken. What is wrong has become faults. */
    RuleText rule() {
        Token name = tokens.get(1);
        int when = find("when", 2);
        int then = find("then", Math.max(when, 2));
        int end = find("end", Math.max(then, 2));
        if (when < 0 || then < 0 || end < 0) {
            String missing = when < 0 ? "when" : then < 0 ? "then" : "end";
            faults.add(new Fault(path, name.line(), "the rule `" + name.text() + "` has no `" + missing + "`", ""));
            return null;
        }
        checkName(name);
        if (when > 2) {
            faults.add(attribute(tokens.subList(2, when)));
        }
        Scope scope = Scope.empty();
        List<Condition> conditions = new ConditionParser(part(when, then), scope, members, path, faults).conditions();
        if (conditions.isEmpty() && then == when + 1) {
            faults.add(new Fault(path, name.line(), "the rule `" + name.text() + "` has no conditions", ""));
        }
        List<Expression> conclusions =
                conclusions(part(then, end), tokens.get(then).line(), scope);
        trailing(tokens.subList(end + 1, tokens.size()));
        int line = tokens.get(0).line();
        return new RuleText(path, line, name.text(), List.copyOf(conditions), List.copyOf(conclusions));
    }

    private int find(String word, int from) {
        return IntStream.range(from, tokens.size())
                .filter(i -> tokens.get(i).is(word))
                .findFirst()
                .orElse(-1);
    }

    private Tokens part(int after, int before) {
        return new Tokens(tokens.subList(after + 1, before), tokens.get(before).line());
    }

    private void checkName(Token name) {
        if (name.text().isBlank() || name.text().contains("'") || name.text().length() > 200) {
            faults.add(
                    new Fault(path, name.line(), "`" + name.text() + "` is not a name for a rule", "use plain words"));
        }
    }

    private Fault attribute(List<Token> between) {
        StringBuilder word = new StringBuilder(between.get(0).text());
        for (int i = 1;
                i < between.size()
                        && (between.get(i).is("-") || between.get(i - 1).is("-"));
                i++) {
            word.append(between.get(i).text());
        }
        String help = between.get(0).is("@") ? Words.help("@") : Words.help(word.toString());
        return new Fault(
                path,
                between.get(0).line(),
                "`" + word + "` before `when` is not allowed",
                help.isEmpty() ? "rules have no attributes" : help);
    }

    private List<Expression> conclusions(Tokens part, int line, Scope scope) {
        List<Expression> found = new ArrayList<>();
        try {
            while (!part.atEnd()) {
                found.add(new ConclusionParser(part, scope, members).statement());
            }
            if (found.isEmpty()) {
                throw new Refusal(line, "the rule concludes nothing", "write `insertLogical( new Type( .. ) );`");
            }
        } catch (Refusal refusal) {
            faults.add(refusal.in(path));
        }
        return found;
    }

    private void trailing(List<Token> rest) {
        if (!rest.isEmpty()) {
            FileParser.outside(rest.get(0), path, faults);
        }
    }
}
