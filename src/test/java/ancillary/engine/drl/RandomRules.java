package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes rules over {@link Node} and {@link Mark} by chance, with every construct the house speaks. */
final class RandomRules {

    /** A variable and what it holds. */
    private record Name(String name, String kind) {}

    private final Random random;
    private final int words;
    private final List<Name> names = new ArrayList<>();
    private int counter;
    private boolean ofMark;

    /** @param words how many kinds of marks there are */
    RandomRules(Random random, int words) {
        this.random = random;
        this.words = words;
    }

    String book(int rules) {
        return Samples.HEAD + IntStream.range(0, rules).mapToObj(this::rule).collect(Collectors.joining("\n"));
    }

    private String rule(int number) {
        names.clear();
        counter = 0;
        int word = random.nextInt(words);
        StringBuilder text = new StringBuilder("rule \"r" + number + "\" when\n");
        int conditions = 1 + random.nextInt(4);
        for (int i = 0; i < conditions; i++) {
            text.append("  ").append(condition(word, i == 0)).append('\n');
        }
        return text + "then\n  insertLogical( " + conclusion(word) + " );\nend\n";
    }

    private String condition(int word, boolean first) {
        int kind = random.nextInt(first ? 14 : 10);
        if (kind < 2) {
            return scoped("not ", word);
        }
        if (kind < 4) {
            return scoped("exists ", word);
        }
        return kind == 4 ? accumulate(word) : pattern("", word, true, first);
    }

    private String scoped(String prefix, int word) {
        int before = names.size();
        String text = pattern(prefix, word, false, false);
        names.subList(before, names.size()).clear();
        return text;
    }

    private String pattern(String prefix, int word, boolean bound, boolean first) {
        String name = bound ? "$x" + counter++ : null;
        String head = prefix + (bound ? name + " : " : "");
        boolean mark = random.nextInt(3) == 0;
        ofMark = mark;
        String body = mark ? markBody(word) : nodeBody(first);
        if (bound) {
            names.add(new Name(name, mark ? "mark" : "node"));
        }
        return head + (mark ? "Mark" : "Node") + "( " + body + " )";
    }

    private String markBody(int word) {
        List<String> parts = new ArrayList<>();
        boolean lower = word > 0 && random.nextInt(5) > 0;
        parts.add("what == \"m" + (lower ? random.nextInt(word) : random.nextInt(words)) + "\"");
        if (random.nextBoolean()) {
            parts.add("about " + one("==", "!=") + " " + text());
        }
        if (random.nextInt(3) == 0) {
            parts.add("size " + order() + " " + number());
        }
        if (random.nextInt(3) == 0) {
            parts.add(bind("size", "number"));
        }
        return String.join(", ", parts);
    }

    private String nodeBody(boolean first) {
        List<String> parts = new ArrayList<>();
        if (!first || random.nextInt(3) > 0) {
            parts.add(constraint(2));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add(random.nextInt(3) == 0 ? binding() : constraint(2));
        }
        if (!first) {
            parts.add("at " + one("==", "!=") + " \"" + letter() + "\"");
        }
        return String.join(", ", parts);
    }

    private String binding() {
        return switch (random.nextInt(8)) {
            case 0 -> bind("size", "number");
            case 1 -> bind("count", "number");
            case 2 -> bind(one("at", "of", "twin", "other!.at"), "text");
            case 3 -> bind("due", "date");
            case 4 -> bind("on", "day") + ", on != null";
            case 5 -> bind("colour", "colour");
            case 6 -> bind("tags", "list");
            default -> bind("doubled", "number") + " > 0";
        };
    }

    private String bind(String path, String kind) {
        Name name = new Name("$v" + counter++, kind);
        names.add(name);
        return name.name() + " : " + path;
    }

    private String constraint(int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            String sign = one(" && ", " || ");
            return "( " + constraint(depth - 1) + sign + constraint(depth - 1)
                    + (random.nextInt(4) == 0 ? sign + constraint(depth - 1) : "") + " )";
        }
        return switch (random.nextInt(15)) {
            case 0, 1 -> numeric() + " " + order() + " " + number();
            case 2 -> numeric() + one(" in", " not in") + " ( " + number() + ", " + number() + " )";
            case 3, 4 -> one("at", "of", "twin", "other!.at", "other!.other!.of") + one(" == ", " != ") + text();
            case 5 -> one("at", "of") + one(" in", " not in") + " ( " + text() + ", \"" + letter() + "\" )";
            case 6 -> one("on", "due", "other!.on") + " " + order() + " " + date();
            case 7 -> "flag " + one("==", "!=") + " " + one("true", "false", "null");
            case 8 -> one("plain", "above( " + random.nextInt(3) + " )", "other!.above( 1 ) == true");
            case 9 -> "over( " + random.nextInt(3) + " ) == " + one("true", "false", "null");
            case 10 -> "colour " + one("==", "!=") + " " + colour();
            case 11 -> "colour" + one(" in", " not in") + " ( Colour.RED, " + colour() + " )";
            case 12 -> "tags " + one("contains", "not contains") + " " + text();
            case 13 -> one("at", "of", "\"a\"") + one(" memberOf ", " not memberOf ") + held("list", "tags");
            default -> one("size", "on", "colour", "tags", "other", "exact") + one(" == null", " != null");
        };
    }

    private String numeric() {
        return one("size", "count", "large", "exact", "doubled", "other!.size", "other!.doubled()");
    }

    private String number() {
        return switch (random.nextInt(4)) {
            case 0 -> ofMark ? "size" : one("size", "count", "large", "exact");
            case 1 -> held("number", "1");
            default -> Integer.toString(random.nextInt(5) - 1);
        };
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> ofMark ? "what" : one("of", "at");
            case 1 -> held("text", "\"a\"");
            case 2 -> held("node", null) == null ? "\"b\"" : held("node", "") + one(".at", ".of", ".twin");
            default -> "\"" + letter() + "\"";
        };
    }

    private String date() {
        return switch (random.nextInt(3)) {
            case 0 -> one("on", "due");
            case 1 -> held("date", "due");
            default ->
                held("day", null) == null ? "due" : held("day", "") + one("", ".plusDays( 1 )", ".minusYears( 1 )");
        };
    }

    private String colour() {
        return random.nextInt(3) == 0
                ? held("colour", "Colour.BLUE")
                : one("Colour.BLUE", "Colour.RED", "Colour.GREEN");
    }

    private String accumulate(int word) {
        int before = names.size();
        String source = pattern("", word, random.nextBoolean(), false);
        String value = "$v" + counter++;
        boolean mark = source.contains("Mark(");
        String path = mark ? "size" : one("size", "count", "large", "exact");
        source = source.substring(0, source.length() - 2) + ", " + value + " : " + path + " )";
        names.subList(before, names.size()).clear();
        String result = "$v" + counter++;
        String function = one(
                "count( 1 )",
                "count( " + value + " )",
                "sum( " + value + " )",
                "min( " + value + " )",
                "max( " + value + " )");
        names.add(new Name(result, "number"));
        String second = "";
        if (random.nextInt(4) == 0) {
            String more = "$v" + counter++;
            second = ", " + more + " : " + one("count( 1 )", "sum( " + value + " )", "max( " + value + " )");
            names.add(new Name(more, "number"));
        }
        String test = random.nextBoolean() ? "; " + result + " " + order() + " " + random.nextInt(4) : "";
        return "accumulate( " + source + "; " + result + " : " + function + second + test + " )";
    }

    private String conclusion(int word) {
        String about = held("node", null) != null && random.nextInt(4) > 0
                ? held("node", "") + one(".at()", ".of()")
                : held("text", "\"" + letter() + "\"");
        String number = held("number", "null");
        return switch (random.nextInt(4)) {
            case 0 -> "Mark.of( \"m" + word + "\", " + about + " )";
            case 1 -> "Mark.of( \"m" + word + "\", " + about + ", " + number + ", " + held("day", "Colour.RED") + " )";
            case 2 -> "Mark.sized( \"m" + word + "\", " + about + ", " + random.nextInt(3) + " )";
            default -> "new Mark( \"m" + word + "\", " + about + ", " + random.nextInt(3) + ", " + number + " )";
        };
    }

    private String order() {
        return one("==", "!=", "<", "<=", ">", ">=", "==");
    }

    private String held(String kind, String otherwise) {
        List<String> found = names.stream()
                .filter(name -> name.kind().equals(kind))
                .map(Name::name)
                .toList();
        return found.isEmpty() ? otherwise : found.get(random.nextInt(found.size()));
    }

    private String letter() {
        return one("a", "b", "c");
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
