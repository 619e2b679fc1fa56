package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.findings.Choice;
import ancillary.findings.Outcome;
import ancillary.findings.Part;
import ancillary.findings.Standing;
import ancillary.findings.Whole;
import ancillary.law.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked in one assessment, and how the answers are put together. */
final class Plan {

    private final RuleBook book;
    private final Elements elements;
    private final Pairs pairs;
    private final Facts facts;
    private final Asks asks;
    private final List<Instance> instances = new ArrayList<>();
    private final Set<Ask> free = new LinkedHashSet<>();
    private final List<Object> logic = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> spare = new HashSet<>();

    Plan(RuleBook book, Facts facts) {
        this.book = book;
        this.facts = facts;
        this.elements = new Elements(facts, book.tables());
        this.pairs = new Pairs(book, elements, new Pathway(facts));
        this.asks = new Asks(new Pathway(facts));
    }

    /** Everything of one endpoint. */
    Plan endpoint(String endpoint) {
        List<Question> asked = book.questions().stream()
                .filter(each -> each.endpoint().equals(endpoint))
                .toList();
        asked.stream().filter(each -> each.unlessAsked() == null).forEach(question -> all(question, Set.of()));
        for (Question question : asked) {
            if (question.unlessAsked() != null) {
                Set<String> taken = askedOf(question.unlessAsked());
                all(question, question.evenSo().isEmpty() ? taken : Set.of());
                taken.forEach(subject -> spare.add(question.path() + " " + subject));
            }
        }
        book.criteria().values().stream()
                .filter(criterion -> endpoint.equals(criterion.question()))
                .forEach(this::only);
        return this;
    }

    /** One question, wherever the case raises it. */
    Plan only(Question question) {
        Set<String> but = question.unlessAsked() == null || !question.evenSo().isEmpty()
                ? Set.of()
                : new Plan(book, facts).endpoint(question.endpoint()).askedOf(question.unlessAsked());
        all(question, but);
        return this;
    }

    private void all(Question question, Set<String> but) {
        for (Placed subject : elements.subjects(question.subject(), question.when())) {
            if (!but.contains(subject.at())) {
                pairs.of(question, subject).forEach(against -> instance(question, subject, against));
            }
        }
    }

    private Set<String> askedOf(String question) {
        return instances.stream()
                .filter(instance -> instance.question().id().equals(question))
                .map(instance -> instance.subject().at())
                .collect(Collectors.toSet());
    }

    /** One verdict of one subject. */
    Plan only(Question question, String subject, String against) {
        Placed of = facts.at(subject);
        if (of != null) {
            instance(question, of, against == null ? null : facts.at(against));
        }
        return this;
    }

    /** One criterion, of every subject it can be asked of. */
    Plan only(Criterion criterion) {
        for (Placed subject : elements.subjects(criterion.subject(), criterion.when())) {
            elements.againsts(criterion.against(), criterion.againstWhen(), subject)
                    .forEach(against -> free.add(asks.ask(criterion, subject, against)));
        }
        return this;
    }

    private void instance(Question question, Placed subject, Placed against) {
        Instance instance = new Instance(question, subject, against);
        instances.add(instance);
        for (int place = 0; place < question.answers().size(); place++) {
            Question.Answer answer = question.answers().get(place);
            String whole = instance.id() + " answer " + place;
            logic.add(new Whole("answer", whole, answer.any(), Outcome.NOT_MET));
            logic.add(new Choice(instance.id(), whole, place));
            answer.limbs().forEach(limb -> logic.add(new Part("answer", whole, group(instance, limb))));
        }
        for (String limb : question.beside()) {
            shown(instance, limb).forEach(ask -> instance.beside().add(ask.key()));
        }
        question.with()
                .forEach((limb, words) ->
                        shown(instance, limb).forEach(ask -> instance.with().put(ask.key(), words)));
    }

    private List<Ask> shown(Instance instance, String limb) {
        Criterion criterion = book.criteria().get(limb);
        return elements.of(criterion.subject(), instance, new HashSet<>()).stream()
                .filter(element -> pairs.asked(instance.question(), criterion, element, instance.against()))
                .filter(element -> elements.asked(criterion, element, instance.against()))
                .map(element -> asks.ask(criterion, element, instance.against()))
                .toList();
    }

    /** Lays out a group, or a criterion standing alone as one; gives its name. */
    private String group(Instance instance, String limb) {
        String id = instance.id() + " group " + limb;
        if (!groups.add(id)) {
            return id;
        }
        Question.Group group = instance.question().groups().get(limb);
        if (group == null) {
            group = new Question.Group(null, null, false, List.of(limb), Set.of());
        }
        boolean every = group.forAll() != null;
        logic.add(new Whole("group", id, !every, every ? Outcome.MET : Outcome.NOT_MET));
        Set<String> gaps = new LinkedHashSet<>();
        for (Placed element : elements.of(elementType(group), instance, gaps)) {
            element(instance, group, id, element);
        }
        for (String gap : gaps) {
            String missing = id + " gap " + gap;
            logic.add(new Part("group", id, missing));
            logic.add(new Standing("element", missing, Outcome.UNKNOWN));
            instance.gaps().add(gap);
        }
        return id;
    }

    private String elementType(Question.Group group) {
        if (group.forAny() != null) {
            return group.forAny();
        }
        return group.forAll() != null
                ? group.forAll()
                : book.criteria().get(group.limbs().get(0)).subject();
    }

    private void element(Instance instance, Question.Group group, String id, Placed element) {
        String whole = id + " @" + element.at();
        logic.add(new Part("group", id, whole));
        logic.add(new Whole("element", whole, group.any(), bare(instance, group)));
        for (String limb : group.limbs()) {
            Criterion criterion = book.criteria().get(limb);
            Set<String> gaps = new LinkedHashSet<>();
            for (Placed subject : elements.of(criterion.subject(), instance, gaps)) {
                if (related(subject.at(), element.at())
                        && pairs.asked(instance.question(), criterion, subject, instance.against())
                        && elements.asked(criterion, subject, instance.against())) {
                    Ask ask = asks.ask(criterion, subject, instance.against());
                    logic.add(new Part("element", whole, ask.key(), group.none().contains(limb)));
                    instance.limbs().add(ask.key());
                }
            }
            for (String gap : gaps) {
                String missing = whole + " gap " + gap;
                logic.add(new Part("element", whole, missing));
                logic.add(new Standing("criterion", missing, Outcome.UNKNOWN));
                instance.gaps().add(gap);
            }
        }
    }

    /** A group every limb of which is due stands where the pair engages none of them. */
    private static Outcome bare(Instance instance, Question.Group group) {
        return instance.question().fittingLimbs() && !group.any() ? Outcome.MET : Outcome.NOT_MET;
    }

    private static boolean related(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    Asks asks() {
        return asks;
    }

    List<Instance> instances() {
        return instances;
    }

    /** Whether a verdict is answered at a word: one that another takes the place of only at some. */
    boolean answered(Instance instance, String word) {
        return !spare.contains(
                        instance.question().path() + " " + instance.subject().at())
                || instance.question().evenSo().contains(word);
    }

    /** The criteria asked for their own sake. */
    Set<Ask> free() {
        return free;
    }

    /** Everything to insert beside the facts themselves. */
    List<Object> inserts() {
        List<Object> all = new ArrayList<>(logic);
        all.addAll(asks.inserts());
        return all;
    }
}
