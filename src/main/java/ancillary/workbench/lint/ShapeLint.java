package ancillary.workbench.lint;

import ancillary.engine.YamlFile;
import ancillary.engine.drl.Condition;
import ancillary.engine.drl.Constraint;
import ancillary.engine.drl.Expression;
import ancillary.engine.drl.RuleText;
import ancillary.findings.Asked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** How criteria, rules and sentences fit together. */
final class ShapeLint {

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2,}(-[A-Za-z0-9]+)+";

    private ShapeLint() {}

    static void into(Map<String, Function<Material, List<Found>>> rules) {
        rules.put("shape-pair", ShapeLint::pair);
        rules.put("shape-name", ShapeLint::name);
        rules.put("shape-rule-name", ShapeLint::ruleName);
        rules.put("shape-join", ShapeLint::join);
        rules.put("shape-sentence", ShapeLint::sentence);
        rules.put("shape-comment", ShapeLint::comment);
    }

    private static List<Found> pair(Material material) {
        List<Found> found = new ArrayList<>();
        Map<String, String> files = material.files().files();
        material.rules().keySet().forEach(path -> {
            if (!files.containsKey(path.replaceFirst("drl$", "yaml"))) {
                found.add(new Found("shape-pair", path, 0, "has no sidecar beside it"));
            }
        });
        material.criteria().keySet().forEach(path -> {
            if (!files.containsKey(path.replaceFirst("yaml$", "drl"))) {
                found.add(new Found("shape-pair", path, 0, "has no rule file beside it"));
            }
        });
        return found;
    }

    private static List<Found> name(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().forEach((path, sidecar) -> {
            String name = sidecar.root().path("criterion").asText();
            if (!name.matches(NAME)) {
                found.add(new Found(
                        "shape-name", path, sidecar.line("/criterion"), "`" + name + "` is not a name in kebab case"));
            }
        });
        return found;
    }

    private static List<Found> ruleName(Material material) {
        List<Found> found = new ArrayList<>();
        material.rules().forEach((path, rules) -> {
            String stem = path.replaceFirst(".*/", "").replaceFirst("\\.drl$", "");
            rules.stream()
                    .filter(rule -> !rule.name().startsWith(stem + ": "))
                    .forEach(rule -> found.add(new Found(
                            "shape-rule-name",
                            path,
                            rule.line(),
                            "the rule `" + rule.name() + "` does not begin with `" + stem + ": `")));
        });
        return found;
    }

    private static List<Found> join(Material material) {
        List<Found> found = new ArrayList<>();
        material.rules().values().forEach(rules -> rules.forEach(rule -> join(rule, found)));
        return found;
    }

    private static void join(RuleText rule, List<Found> found) {
        Set<String> bound = new HashSet<>();
        boolean first = true;
        for (Condition condition : rule.conditions()) {
            Set<String> used = new TreeSet<>();
            condition.pattern().constraints().forEach(each -> Words.variables(each, used));
            used.retainAll(bound);
            if (!first && used.isEmpty() && !FactTypes.alone(condition.pattern().type())) {
                found.add(new Found(
                        "shape-join",
                        rule.path(),
                        condition.line(),
                        "`" + condition.pattern().type().getSimpleName() + "` is joined to nothing before it"));
            }
            first = false;
            bound.addAll(Words.bound(condition));
        }
    }

    private static List<Found> sentence(Material material) {
        List<Found> found = new ArrayList<>();
        material.criteria().values().forEach(sidecar -> sentences(material, sidecar, found));
        return found;
    }

    private static void sentences(Material material, YamlFile sidecar, List<Found> found) {
        Set<String> used = new TreeSet<>();
        for (RuleText rule : material.beside(sidecar)) {
            for (Expression conclusion : rule.conclusions()) {
                String sentence = Words.sentence(conclusion);
                if (sentence != null
                        && used.add(sentence)
                        && !sidecar.root().path("because").has(sentence)) {
                    found.add(new Found(
                            "shape-sentence", rule.path(), rule.line(), "there is no sentence for `" + sentence + "`"));
                }
            }
        }
        sidecar.root().path("because").properties().forEach(each -> {
            if (!used.contains(each.getKey()) && !each.getKey().equals("unknown")) {
                found.add(new Found(
                        "shape-sentence",
                        sidecar.path(),
                        sidecar.line("/because/" + each.getKey()),
                        "no rule ever says `" + each.getKey() + "`"));
            }
        });
    }

    private static List<Found> comment(Material material) {
        List<Found> found = new ArrayList<>();
        material.rules().forEach((path, rules) -> {
            boolean law = rules.stream()
                    .anyMatch(rule -> rule.conditions().get(0).pattern().type() == Asked.class);
            String text = material.files().files().get(path);
            if (law && !text.stripLeading().startsWith("//")) {
                found.add(new Found("shape-comment", path, 1, "does not begin with the provision it states"));
            }
        });
        return found;
    }

    /** Whether a test is one of a kind, or holds one that is. */
    static boolean holds(Constraint constraint, java.util.function.Predicate<Constraint.Comparison> wanted) {
        if (constraint instanceof Constraint.Comparison test) {
            return wanted.test(test);
        }
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().anyMatch(part -> holds(part, wanted));
        }
        return constraint instanceof Constraint.Any any && any.parts().stream().anyMatch(part -> holds(part, wanted));
    }
}
