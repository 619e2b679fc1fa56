package ancillary.workbench.lint;

import ancillary.engine.Example;
import ancillary.engine.YamlFile;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Operator;
import ancillary.engine.drl.Pattern;
import ancillary.engine.drl.RuleText;
import ancillary.facts.Placed;
import ancillary.findings.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is not recorded must never pass for an answer. */
final class SafetyLint {

    static final Set<String> ALWAYS = Set.of("at", "parent", "person");

    private SafetyLint() {}

    static void into(Map<String, Function<Material, List<Found>>> rules) {
        rules.put("safety-null", SafetyLint::nulls);
        rules.put("safety-not-equal", SafetyLint::notEqual);
        rules.put("safety-unknown-case", SafetyLint::unknownCase);
        rules.put("safety-list", SafetyLint::list);
    }

    /** A property that a file reads, where it does first. */
    private static List<Found> nulls(Material material) {
        List<Found> found = new ArrayList<>();
        material.rules().forEach((path, rules) -> {
            Map<String, Integer> read = new TreeMap<>();
            Set<String> told = new TreeSet<>();
            for (RuleText rule : rules) {
                rule.conditions().forEach(condition -> reads(condition, read, told));
                rule.conclusions().forEach(conclusion -> told.addAll(missing(conclusion)));
            }
            read.forEach((property, line) -> {
                String name = property.substring(property.indexOf('.') + 1);
                if (!told.contains(property) && !told.contains(name)) {
                    found.add(new Found(
                            "safety-null",
                            path,
                            line,
                            "no rule says what follows if `" + property + "` is not recorded"));
                }
            });
        });
        return found;
    }

    private static void reads(Condition condition, Map<String, Integer> read, Set<String> told) {
        Pattern pattern = condition.pattern();
        if (!Placed.class.isAssignableFrom(pattern.type())) {
            return;
        }
        String type = pattern.type().getSimpleName() + ".";
        boolean absent = condition instanceof Pattern each && each.kind() == Pattern.Kind.NOT;
        for (Constraint constraint : pattern.constraints()) {
            ShapeLint.holds(constraint, test -> {
                boolean withNull = test.right().get(0) instanceof Expression.Nothing;
                for (String name : own(test)) {
                    boolean due = !ALWAYS.contains(name) && !FactTypes.required(pattern.type(), name);
                    if (withNull && (absent || test.operator() == Operator.EQUAL)) {
                        told.add(type + name);
                    } else if (due && !withNull) {
                        read.putIfAbsent(type + name, test.line());
                    }
                }
                return false;
            });
        }
    }

    /** The properties of the pattern's own fact that a test reads. */
    private static Set<String> own(Constraint.Comparison test) {
        Set<String> own = new TreeSet<>();
        Words.expressions(test)
                .forEach(outer -> Words.each(outer, inner -> {
                    if (inner instanceof Expression.Property property && property.target() == null) {
                        own.add(property.name());
                    }
                }));
        return own;
    }

    /** The names a conclusion says are missing: `goods/kind` is `goods` and `kind`. */
    private static Set<String> missing(Expression conclusion) {
        Set<String> names = new TreeSet<>();
        if (conclusion.toString().startsWith("Missing")) {
            Words.each(conclusion, inner -> {
                if (inner instanceof Expression.Text text) {
                    names.addAll(List.of(text.value().split("/")));
                }
            });
        }
        return names;
    }

    private static List<Found> notEqual(Material material) {
        List<Found> found = new ArrayList<>();
        material.rules()
                .forEach((path, rules) -> rules.stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .map(Condition::pattern)
                        .filter(pattern -> Placed.class.isAssignableFrom(pattern.type()))
                        .forEach(pattern -> {
                            Set<String> sure = new TreeSet<>();
                            for (Constraint each : pattern.constraints()) {
                                Set<String> told = toldMissing(each);
                                ShapeLint.holds(each, test -> {
                                    if (!told.contains(test.left().toString())) {
                                        unequal(path, pattern, test, sure, found);
                                    }
                                    return false;
                                });
                            }
                        }));
        return found;
    }

    /** What alternatives say outright may be missing: `x == null || x != y`. */
    private static Set<String> toldMissing(Constraint constraint) {
        Set<String> told = new TreeSet<>();
        if (constraint instanceof Constraint.Any any) {
            any.parts().stream()
                    .filter(Constraint.Comparison.class::isInstance)
                    .map(Constraint.Comparison.class::cast)
                    .filter(test ->
                            test.operator() == Operator.EQUAL && test.right().get(0) instanceof Expression.Nothing)
                    .forEach(test -> told.add(test.left().toString()));
        }
        return told;
    }

    private static void unequal(
            String path, Pattern pattern, Constraint.Comparison test, Set<String> sure, List<Found> found) {
        String left = test.left().toString();
        boolean literal = test.left() instanceof Expression.Property property
                && property.target() == null
                && !ALWAYS.contains(property.name())
                && !FactTypes.required(pattern.type(), property.name());
        boolean withNull = test.right().get(0) instanceof Expression.Nothing;
        boolean differs = test.operator() == Operator.NOT_EQUAL || test.operator() == Operator.NOT_IN;
        if (literal && differs && !withNull && !sure.contains(left)) {
            found.add(new Found(
                    "safety-not-equal",
                    path,
                    test.line(),
                    "`" + test + "` also holds where `" + left + "` is missing"));
        }
        if (withNull == (test.operator() == Operator.NOT_EQUAL)) {
            sure.add(left);
        }
    }

    private static List<Found> unknownCase(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            boolean due = material.beside(sidecar).stream()
                    .flatMap(rule -> rule.conclusions().stream())
                    .anyMatch(conclusion -> conclusion.toString().startsWith("Missing"));
            boolean tried = cases(sidecar, material)
                    .anyMatch(each -> each.toLowerCase(java.util.Locale.ROOT).startsWith("unknown"));
            if (due && !tried) {
                found.add(new Found(
                        "safety-unknown-case", path, sidecar.line("/cases"), "no case leaves a needed fact out"));
            }
        });
        return found;
    }

    /** What the cases of a criterion expect: as written in its sidecar, even in a book that cannot be read, and beside it. */
    private static Stream<String> cases(YamlFile sidecar, Material material) {
        return Stream.concat(
                StreamSupport.stream(sidecar.root().path("cases").spliterator(), false)
                        .map(each -> each.path("expect").asText()),
                material.examples().stream()
                        .filter(each ->
                                sidecar.root().path("criterion").asText().equals(each.criterion()))
                        .map(Example::expected));
    }

    private static List<Found> list(Material material) {
        List<Found> found = new ArrayList<>();
        material.rules()
                .values()
                .forEach(rules -> rules.forEach(rule -> {
                    boolean recorded = rule.conditions().stream()
                            .anyMatch(condition -> condition.pattern().type() == Recorded.class);
                    rule.conditions().stream()
                            .filter(condition -> condition instanceof Pattern pattern
                                    && pattern.kind() == Pattern.Kind.NOT
                                    && FactTypes.listed(pattern.type()))
                            .filter(condition -> !recorded)
                            .forEach(condition -> found.add(new Found(
                                    "safety-list",
                                    rule.path(),
                                    condition.line(),
                                    "takes a list of `"
                                            + condition.pattern().type().getSimpleName()
                                            + "` that is not recorded for one recorded as none")));
                }));
        return found;
    }
}
