package ancillary.engine;

import ancillary.engine.drl.Accumulate;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.Pattern;
import ancillary.engine.drl.RuleText;
import ancillary.facts.CaseFile;
import ancillary.facts.Placed;
import ancillary.findings.Asked;
import ancillary.findings.Dated;
import ancillary.findings.Finding;
import ancillary.findings.Holds;
import ancillary.findings.Missing;
import ancillary.findings.Recorded;
import ancillary.findings.Row;
import ancillary.law.Criterion;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which properties of a case a criterion may read, as {@code Type.property}, by the text of its rules and of every rule
 * that infers something for them. It may name too many, never too few: what is not named cannot change the finding.
 */
final class Reads {

    private final List<RuleText> rules;
    private final Map<String, Set<String>> inRules = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> all = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> others = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> tables = new ConcurrentHashMap<>();
    private final Map<String, Set<RuleText>> leading = new ConcurrentHashMap<>();
    private Map<String, List<RuleText>> asking;
    private Map<String, List<RuleText>> inferring;

    Reads(List<RuleText> rules) {
        this.rules = rules;
    }

    /** The properties a criterion may read: to be asked at all, to know its day, and in its rules. */
    Set<String> of(Criterion criterion, Tables tables) {
        return all.computeIfAbsent(criterion.id(), id -> {
            Set<String> names = new HashSet<>(Components.above(Shape.type(criterion.subject())));
            property(criterion.on(), names);
            names.addAll(filters(criterion, tables));
            names.addAll(inRules(criterion, tables));
            return names;
        });
    }

    /** The properties by which it is settled whether a criterion is asked. */
    Set<String> filters(Criterion criterion, Tables tables) {
        Set<String> names = new HashSet<>();
        criterion.when().keySet().stream()
                .flatMap(each -> Elements.alternatives(each).stream())
                .forEach(each -> filter(criterion.subject(), each, tables, names));
        criterion.againstWhen().keySet().stream()
                .flatMap(each -> Elements.alternatives(each).stream())
                .forEach(each -> filter(criterion.against(), each, tables, names));
        return names;
    }

    /** The properties that the rules of a criterion may read. */
    Set<String> inRules(Criterion criterion, Tables tables) {
        return inRules.computeIfAbsent(criterion.id(), id -> read(id, tables));
    }

    /** The lists of offences that the rules of a criterion name; with an empty name where they may look into any list. */
    Set<String> lists(Criterion criterion, Tables tables) {
        inRules(criterion, tables);
        return lists.get(criterion.id());
    }

    /** The other criteria whose questions the rules of a criterion look for. */
    Set<String> others(Criterion criterion, Tables tables) {
        inRules(criterion, tables);
        return others.get(criterion.id());
    }

    /** The tables in which the rules of a criterion look for rows; with an empty name where they may look into any. */
    Set<String> tables(Criterion criterion, Tables tables) {
        inRules(criterion, tables);
        return this.tables.get(criterion.id());
    }

    /** The rules that can lead to the finding of a criterion: those that answer it, and those that infer for them. */
    Set<RuleText> leading(Criterion criterion, Tables tables) {
        inRules(criterion, tables);
        return leading.get(criterion.id());
    }

    private Set<String> read(String criterion, Tables tables) {
        index();
        Set<String> names = new HashSet<>();
        Set<String> named = new HashSet<>();
        Set<String> asked = new HashSet<>();
        Set<String> looked = new HashSet<>();
        Deque<RuleText> open = new ArrayDeque<>(asking.getOrDefault(criterion, List.of()));
        open.addAll(asking.getOrDefault("", List.of()));
        // By identity: two rules never are the same, and to compare them is to go through all they say.
        Set<RuleText> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(open);
        while (!open.isEmpty()) {
            for (Condition condition : open.poll().conditions()) {
                listed(condition.pattern(), named);
                if (condition.pattern().type() == Row.class) {
                    looked.addAll(Inferred.texts(condition.pattern(), "table"));
                }
                if (condition.pattern().type() == Asked.class) {
                    asked.addAll(Inferred.texts(condition.pattern(), "criterion"));
                }
                for (RuleText rule : condition(condition, tables, names)) {
                    if (seen.add(rule)) {
                        open.add(rule);
                    }
                }
            }
        }
        lists.put(criterion, named);
        this.tables.put(criterion, looked);
        asked.removeAll(List.of(criterion, ""));
        others.put(criterion, asked);
        leading.put(criterion, seen);
        return names;
    }

    /** Adds the lists a pattern can find rows of. */
    private static void listed(Pattern pattern, Set<String> named) {
        if (pattern.type() == Row.class
                && Inferred.texts(pattern, "table").stream().anyMatch(OffenceTable::byOffence)) {
            named.addAll(Inferred.texts(pattern, "list"));
        }
    }

    private synchronized void index() {
        if (asking != null) {
            return;
        }
        Map<String, List<RuleText>> inferred = new HashMap<>();
        Map<String, List<RuleText>> asked = new HashMap<>();
        for (RuleText rule : rules) {
            for (Expression conclusion : rule.conclusions()) {
                inferred.computeIfAbsent(Inferred.made(conclusion), key -> new ArrayList<>())
                        .add(rule);
            }
            if (rule.conclusions().stream().noneMatch(Reads::answers)) {
                continue;
            }
            rule.conditions().stream()
                    .map(Condition::pattern)
                    .filter(pattern -> pattern.type() == Asked.class)
                    .flatMap(pattern -> Inferred.texts(pattern, "criterion").stream())
                    .forEach(id ->
                            asked.computeIfAbsent(id, key -> new ArrayList<>()).add(rule));
        }
        inferring = inferred;
        asking = asked;
    }

    /** Whether a conclusion is the finding on a criterion, or what that lacks. */
    private static boolean answers(Expression conclusion) {
        Class<?> type = conclusion instanceof Expression.Factory made
                ? made.method().getReturnType()
                : ((Expression.Creation) conclusion).constructor().getDeclaringClass();
        return type == Finding.class || type == Missing.class;
    }

    /** Adds what a condition reads; gives the rules that infer what it reads. */
    private Collection<RuleText> condition(Condition condition, Tables tables, Set<String> names) {
        Pattern pattern = condition.pattern();
        List<RuleText> before = new ArrayList<>();
        pattern.constraints().forEach(constraint -> constraint(constraint, names));
        if (condition instanceof Accumulate) {
            names.addAll(Placed.class.isAssignableFrom(pattern.type()) ? Components.below(pattern.type()) : Set.of());
        }
        if (Placed.class.isAssignableFrom(pattern.type())) {
            names.addAll(Components.above(pattern.type()));
        } else if (pattern.type() == Recorded.class) {
            Inferred.texts(pattern, "list")
                    .forEach(list ->
                            names.addAll(list.isEmpty() ? Components.below(CaseFile.class) : Components.named(list)));
        } else if (pattern.type() == Row.class) {
            Inferred.texts(pattern, "table").forEach(table -> tables.keys(table).forEach(key -> property(key, names)));
        } else if (pattern.type() == Holds.class || pattern.type() == Dated.class) {
            Inferred.texts(pattern, "what")
                    .forEach(what -> before.addAll(what.isEmpty() ? rules : inferring.getOrDefault(what, List.of())));
        } else if (pattern.type() == Finding.class || pattern.type() == Missing.class) {
            before.addAll(rules);
        }
        return before;
    }

    private static void constraint(Constraint constraint, Set<String> names) {
        if (constraint instanceof Constraint.Binding binding) {
            expression(binding.value(), names);
        } else if (constraint instanceof Constraint.Stated stated) {
            expression(stated.value(), names);
        } else if (constraint instanceof Constraint.Comparison comparison) {
            expression(comparison.left(), names);
            comparison.right().forEach(each -> expression(each, names));
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(each -> constraint(each, names));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(each -> constraint(each, names));
        }
    }

    private static void expression(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Property property) {
            method(property.accessor(), names);
            expression(property.target(), names);
        } else if (expression instanceof Expression.Call call) {
            method(call.method(), names);
            expression(call.target(), names);
            call.arguments().forEach(each -> expression(each, names));
        }
    }

    /** A component reads itself; what is derived reads what its method does. */
    private static void method(Method method, Set<String> names) {
        Class<?> owner = method.getDeclaringClass();
        if (!owner.isRecord() || !Placed.class.isAssignableFrom(owner)) {
            return;
        }
        for (String name : Accessors.components(method)) {
            component(name, names);
        }
    }

    /** A component that is a fact itself may be read whole, or by whether it is there. */
    private static void component(String name, Set<String> names) {
        if (name.endsWith(".at") || name.endsWith(".parent")) {
            return;
        }
        names.add(name);
        int dot = name.indexOf('.');
        Shape.Part part = Shape.of(Shape.type(name.substring(0, dot))).part(name.substring(dot + 1));
        names.addAll(part.facts() == null ? Set.of() : Components.below(part.facts()));
    }

    /** A property given as {@code Type.property}, component or derived. */
    private static void property(String name, Set<String> names) {
        int dot = name.indexOf('.');
        Class<? extends Placed> owner = Shape.type(name.substring(0, dot));
        names.addAll(Components.above(owner));
        method(Shape.of(owner).method(name.substring(dot + 1)), names);
    }

    private static void filter(String type, String key, Tables tables, Set<String> names) {
        if (key.startsWith(Elements.ROW)) {
            String column = key.substring(Elements.ROW.length());
            tables.all().values().stream()
                    .filter(table -> table.columns().contains(column))
                    .forEach(table -> tables.keys(table.name()).forEach(each -> property(each, names)));
        } else {
            property(key.contains(".") ? key : type + "." + key, names);
        }
    }
}
