package ancillary.engine;

import ancillary.engine.drl.RuleText;
import ancillary.facts.CaseFile;
import ancillary.facts.Placed;
import ancillary.law.Criterion;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the files of a book fit together: pairs of stems, names that exist, types and properties that exist. */
final class BookCheck {

    private static final Map<String, Class<? extends Placed>> TYPES = types();

    private final RuleFiles files;
    private final Map<String, Criterion> criteria;
    private final List<Question> questions;
    private final List<RuleText> rules;
    private final List<Fault> faults;

    BookCheck(
            RuleFiles files,
            Map<String, Criterion> criteria,
            List<Question> questions,
            List<RuleText> rules,
            List<Fault> faults) {
        this.files = files;
        this.criteria = criteria;
        this.questions = questions;
        this.rules = rules;
        this.faults = faults;
    }

    private static Map<String, Class<? extends Placed>> types() {
        Map<String, Class<? extends Placed>> types = new LinkedHashMap<>();
        Deque<Class<? extends Placed>> open = new ArrayDeque<>(List.of(CaseFile.class));
        while (!open.isEmpty()) {
            Class<? extends Placed> type = open.poll();
            if (types.put(type.getSimpleName(), type) == null) {
                Shape.of(type).parts().stream()
                        .map(Shape.Part::facts)
                        .filter(each -> each != null)
                        .forEach(open::add);
            }
        }
        return types;
    }

    void check() {
        files.ending(".drl").keySet().forEach(path -> {
            if (!files.files().containsKey(path.replaceFirst("\\.drl$", ".yaml"))) {
                faults.add(new Fault(
                        path,
                        0,
                        "has no sidecar `" + path.replaceFirst(".*/", "").replaceFirst("\\.drl$", ".yaml")
                                + "` beside it"));
            }
        });
        Set<String> used = new TreeSet<>();
        questions.forEach(question -> question(question, used));
        criteria.values().forEach(criterion -> criterion(criterion, used));
        Set<String> names = new TreeSet<>();
        for (RuleText rule : rules) {
            if (!names.add(rule.name())) {
                faults.add(new Fault(rule.path(), rule.line(), "there are two rules named `" + rule.name() + "`"));
            }
        }
    }

    private void criterion(Criterion criterion, Set<String> used) {
        String path = criterion.path();
        String stem = path.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        if (!stem.equals(criterion.id())) {
            faults.add(new Fault(path, 0, "names the criterion `" + criterion.id() + "`, not `" + stem + "`"));
        }
        if (!files.files().containsKey(path.replaceFirst("\\.yaml$", ".drl"))) {
            faults.add(new Fault(path, 0, "has no rule file `" + stem + ".drl` beside it"));
        }
        type(path, criterion.subject(), criterion.when().keySet());
        if (criterion.against() != null) {
            type(path, criterion.against(), criterion.againstWhen().keySet());
        }
        int dot = criterion.on().indexOf('.');
        type(path, criterion.on().substring(0, dot), Set.of(criterion.on().substring(dot + 1)));
        if (criterion.question() == null && !used.contains(criterion.id())) {
            faults.add(new Fault(path, 0, "is asked by no verdict and has no `question` of its own"));
        }
        for (String sentence : criterion.basisOf().keySet()) {
            if (!criterion.because().containsKey(sentence)) {
                faults.add(new Fault(path, 0, "`basis-of` names `" + sentence + "`, which is none of its sentences"));
            }
        }
        if ((criterion.role() == Criterion.Role.FLAG) != (criterion.severity() != null)) {
            faults.add(new Fault(path, 0, "`severity` belongs to a flag, and a flag needs one"));
        }
    }

    private void type(String path, String type, Collection<String> properties) {
        if (!TYPES.containsKey(type)) {
            faults.add(new Fault(path, 0, "there is no fact type `" + type + "`"));
            return;
        }
        for (String property : properties.stream()
                .flatMap(key -> Elements.alternatives(key).stream())
                .toList()) {
            int dot = property.indexOf('.');
            if (property.startsWith(Elements.ROW)) {
                continue;
            }
            if (dot > 0) {
                type(path, property.substring(0, dot), Set.of(property.substring(dot + 1)));
            } else if (!Shape.of(TYPES.get(type)).has(property)) {
                faults.add(new Fault(path, 0, "`" + type + "` has no property `" + property + "`"));
            }
        }
    }

    private void question(Question question, Set<String> used) {
        type(question.path(), question.subject(), question.when().keySet());
        if (question.against() != null) {
            type(question.path(), question.against(), question.againstWhen().keySet());
        }
        question.groups().values().forEach(group -> named(question, group.limbs(), used));
        question.answers().forEach(answer -> {
            for (String limb : answer.limbs()) {
                if (!question.groups().containsKey(limb)) {
                    named(question, List.of(limb), used);
                }
            }
            said(question, answer.word());
        });
        said(question, question.otherwise());
        named(question, question.beside(), used);
        named(question, question.with().keySet(), used);
    }

    private void named(Question question, Collection<String> limbs, Set<String> used) {
        for (String limb : limbs) {
            used.add(limb);
            if (!criteria.containsKey(limb)) {
                faults.add(new Fault(question.path(), 0, "there is no criterion `" + limb + "`"));
            }
        }
    }

    private void said(Question question, String word) {
        if (!question.because().containsKey(word)) {
            faults.add(new Fault(question.path(), 0, "has no sentence for `" + word + "`"));
        }
    }

    /** The fact types a case is made of, by simple name. */
    static Map<String, Class<? extends Placed>> factTypes() {
        return TYPES;
    }
}
