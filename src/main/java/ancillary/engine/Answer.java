package ancillary.engine;

import ancillary.findings.Assessment;
import ancillary.findings.Assessment.Answered;
import ancillary.findings.Finding;
import ancillary.findings.Outcome;
import ancillary.law.Basis;
import ancillary.law.Criterion;
import ancillary.law.Criterion.Role;
import ancillary.law.Provision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts one run into the words and the order of an answer. */
final class Answer {

    private static final Comparator<Answered> ORDER = Comparator.comparing(Answered::subject, Answer::inOrderOfCase)
            .thenComparing(each -> each.against() == null ? "" : each.against(), Answer::inOrderOfCase)
            .thenComparing(Answered::id);

    private final RuleBook book;
    private final Facts facts;
    private final Plan plan;
    private final Run run;

    private final Allowance allowance = new Allowance();

    Answer(RuleBook book, Facts facts, Plan plan, Run run) {
        this.book = book;
        this.facts = facts;
        this.plan = plan;
        this.run = run;
    }

    Assessment assessment(String input) {
        List<Assessment.Verdict> verdicts = new ArrayList<>();
        Set<Ask> shown = new HashSet<>();
        List<Answered> follow = new ArrayList<>();
        for (Instance instance : plan.instances()) {
            verdict(instance).ifPresent(verdict -> {
                verdicts.add(verdict);
                instance.with().forEach((key, words) -> {
                    if (words.contains(verdict.verdict()) && shown.add(ask(key))) {
                        follow.add(answered(ask(key)));
                    }
                });
            });
        }
        plan.free().stream().filter(ask -> !ask.notInForce()).forEach(ask -> follow.add(answered(ask)));
        follow.sort(ORDER);
        return new Assessment(
                facts.root().assessedOn(),
                new Assessment.Book(book.hash(), book.newestSourceAsAt()),
                input,
                Warnings.of(facts, book.tables()),
                verdicts,
                of(follow, Role.FLAG),
                notRaised(follow),
                of(follow, Role.DATE),
                of(follow, Role.PENALTY),
                notInForce(),
                of(follow, Role.NEXT));
    }

    private Ask ask(String key) {
        return plan.asks().all().get(key);
    }

    /** What a verdict comes to; nothing where another takes its place. */
    private Optional<Assessment.Verdict> verdict(Instance instance) {
        String word = run.word(instance);
        if (!plan.answered(instance, word)) {
            return Optional.empty();
        }
        Completions.Result result = completed(instance, word);
        return plan.answered(instance, result.word()) ? Optional.of(verdict(instance, result)) : Optional.empty();
    }

    private Completions.Result completed(Instance instance, String word) {
        if (!word.equals(Run.UNKNOWN)) {
            return new Completions.Result(word, Set.of(), true);
        }
        int left = allowance.leftAtLeast(instance.subject().at());
        return Completions.of(book, facts, instance, run.needs(instance, plan), allowance, left);
    }

    private Assessment.Verdict verdict(Instance instance, Completions.Result result) {
        Question question = instance.question();
        return new Assessment.Verdict(
                question.id(),
                question.about(),
                instance.subject().at(),
                instance.against() == null ? null : instance.against().at(),
                result.word(),
                question.title(),
                because(question, result),
                List.copyOf(new java.util.TreeSet<>(result.needs())),
                result.exact(),
                answered(instance.limbs()),
                answered(instance.beside()));
    }

    private String because(Question question, Completions.Result result) {
        String said = question.because().get(result.word());
        return said != null || !result.word().equals(Run.UNKNOWN) ? said : Wording.unknown(null, result.needs(), facts);
    }

    private List<Answered> answered(Set<String> keys) {
        return keys.stream()
                .map(this::ask)
                .filter(ask -> !ask.notInForce())
                .map(this::answered)
                .toList();
    }

    private Answered answered(Ask ask) {
        Criterion criterion = ask.criterion();
        Completed completed = Completed.of(book, facts, run, ask, allowance);
        Finding finding = completed.finding();
        Outcome outcome = completed.outcome();
        Provision provision = ask.asked() == null ? null : ask.asked().provision();
        return new Answered(
                criterion.id(),
                ask.subject().at(),
                ask.against() == null ? null : ask.against().at(),
                outcome,
                criterion.severity(),
                finding == null ? null : finding.on(),
                criterion.title(),
                completed.because(ask, facts),
                outcome == Outcome.MET ? criterion.repair() : null,
                finding == null ? List.of() : Wording.facts(finding),
                List.copyOf(completed.open()),
                outcome == Outcome.JUDGEMENT ? criterion.authority() : null,
                law(criterion, provision),
                criterion.basis(provision, finding == null ? null : Wording.key(finding)));
    }

    private static Assessment.Law law(Criterion criterion, Provision provision) {
        return provision == null
                ? new Assessment.Law(criterion.law(), criterion.url(), null, null, null)
                : new Assessment.Law(
                        provision.citation(),
                        provision.url(),
                        provision.period().from(),
                        provision.period().until(),
                        provision.by());
    }

    private List<Answered> of(List<Answered> all, Role role) {
        return all.stream()
                .filter(each -> book.criteria().get(each.id()).role() == role)
                .filter(each -> each.outcome() != Outcome.NOT_MET)
                .toList();
    }

    private List<Assessment.NotRaised> notRaised(List<Answered> all) {
        Map<String, List<Answered>> byFlag = new TreeMap<>();
        all.stream()
                .filter(each -> book.criteria().get(each.id()).role() == Role.FLAG && each.outcome() == Outcome.NOT_MET)
                .forEach(each -> byFlag.computeIfAbsent(each.id(), id -> new ArrayList<>())
                        .add(each));
        return byFlag.entrySet().stream()
                .map(each -> new Assessment.NotRaised(
                        each.getKey(),
                        each.getValue().stream().map(Answered::subject).toList(),
                        leastFirm(each.getValue())))
                .toList();
    }

    private static Basis leastFirm(List<Answered> answered) {
        return answered.stream()
                .map(Answered::basis)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Assessment.NotInForce> notInForce() {
        return plan.asks().all().values().stream()
                .filter(Ask::notInForce)
                .sorted(Comparator.comparing((Ask ask) -> ask.criterion().id())
                        .thenComparing(ask -> ask.subject().at(), Answer::inOrderOfCase))
                .map(ask -> new Assessment.NotInForce(
                        ask.criterion().id(),
                        ask.subject().at(),
                        Wording.notInForce(ask),
                        law(ask.criterion(), null),
                        ask.criterion().basis(ask.criterion().nearest(ask.day()), null)))
                .toList();
    }

    /** Pointers in the order of the case: `/people/10` after `/people/9`. */
    static int inOrderOfCase(String one, String other) {
        String[] a = one.split("/");
        String[] b = other.split("/");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            boolean numbers = a[i].matches("\\d+") && b[i].matches("\\d+");
            int difference =
                    numbers ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i])) : a[i].compareTo(b[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.length, b.length);
    }
}
