package ancillary.engine.drl;

import ancillary.engine.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a whole file: package, imports and rules. */
final class FileParser {

    private static final String HOME = "ancillary.rules";

    private final String path;
    private final Types types;
    private final Members members;
    private final List<Fault> faults;

    FileParser(String path, Types types, List<Fault> faults) {
        this.path = path;
        this.types = types;
        this.members = new Members(types);
        this.faults = faults;
    }

    List<RuleText> rules(List<Token> tokens) {
        List<Token> all = tokens.subList(0, tokens.size() - 1);
        int[] starts = IntStream.range(0, all.size() - 1)
                .filter(i -> all.get(i).is("rule") && all.get(i + 1).kind() == Token.Kind.TEXT)
                .toArray();
        header(new Tokens(all.subList(0, starts.length == 0 ? all.size() : starts[0]), 1));
        List<RuleText> rules = IntStream.range(0, starts.length)
                .mapToObj(i -> all.subList(starts[i], i + 1 < starts.length ? starts[i + 1] : all.size()))
                .map(part -> new RuleParser(part, members, path, faults).rule())
                .filter(Objects::nonNull)
                .toList();
        namedOnce(rules);
        if (starts.length == 0 && faults.isEmpty()) {
            faults.add(new Fault(path, 0, "the file has no rules", "a rule begins with `rule \"name\" when`"));
        }
        return rules;
    }

    private void header(Tokens tokens) {
        try {
            if (tokens.at("package")) {
                Token word = tokens.next();
                String name = qualified(tokens);
                if (!name.equals(HOME)) {
                    String cause = "the package `" + name + "` is not allowed";
                    faults.add(new Fault(path, word.line(), cause, "write `package " + HOME + ";`"));
                }
                tokens.take(";");
            }
            while (tokens.at("import")) {
                imported(tokens);
            }
            if (!tokens.atEnd()) {
                outside(tokens.peek(), path, faults);
            }
        } catch (Refusal refusal) {
            faults.add(refusal.in(path));
        }
    }

    private void imported(Tokens tokens) {
        Token word = tokens.next();
        String name = qualified(tokens);
        tokens.take(";");
        int dot = name.lastIndexOf('.');
        String home = dot < 0 ? "" : name.substring(0, dot);
        String simple = name.substring(dot + 1);
        boolean ours = types.packages().contains(home);
        boolean known = simple.equals("*")
                || types.named(simple)
                        .filter(type -> type.getName().equals(name))
                        .isPresent();
        if (!name.equals("java.time.LocalDate") && !(ours && known)) {
            String help = "rules import " + String.join(", ", new java.util.TreeSet<>(types.packages()));
            faults.add(new Fault(path, word.line(), "the import `" + name + "` is not allowed", help));
        }
    }

    private static String qualified(Tokens tokens) {
        StringBuilder name = new StringBuilder(part(tokens));
        while (tokens.take(".")) {
            name.append('.').append(tokens.take("*") ? "*" : part(tokens));
        }
        return name.toString();
    }

    private static String part(Tokens tokens) {
        Token part = tokens.next();
        if (!part.isName()) {
            throw Words.misplaced(part);
        }
        return part.text();
    }

    private void namedOnce(List<RuleText> rules) {
        Set<String> names = new HashSet<>();
        for (RuleText rule : rules) {
            if (!names.add(rule.name())) {
                String cause = "the rule `" + rule.name() + "` is written twice";
                faults.add(new Fault(path, rule.line(), cause, "choose another name"));
            }
        }
    }

    /** The fault of something that stands neither in the head of the file nor in a rule. */
    static void outside(Token token, String path, List<Fault> faults) {
        String cause = token.shown() + " is not allowed outside a rule";
        String help = Words.help(token.text());
        faults.add(new Fault(
                path, token.line(), cause, help.isEmpty() ? "a file has a package, imports and rules" : help));
    }
}
