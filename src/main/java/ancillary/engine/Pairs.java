package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.law.Criterion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which subjects a verdict holds against what, and which of its limbs a pair engages. */
final class Pairs {

    private final RuleBook book;
    private final Elements elements;
    private final Pathway pathway;
    private final Map<Fit, Boolean> fits = new HashMap<>();
    private final Map<String, Boolean> ofBoth = new HashMap<>();

    private final Map<Fit, Versions.Version> versions = new HashMap<>();

    /** A criterion asked of a fact, or held against one, or both; an empty text stands for what is left open. */
    private record Fit(String criterion, String subject, String held) {}

    Pairs(RuleBook book, Elements elements, Pathway pathway) {
        this.book = book;
        this.elements = elements;
        this.pathway = pathway;
    }

    /** What a subject is held against; a single null where the question holds it against nothing. */
    List<Placed> of(Question question, Placed subject) {
        List<Placed> all = elements.againsts(question.against(), question.againstWhen(), subject);
        return current(question.current(), subject, all).stream()
                .filter(against -> engaged(question, subject, against))
                .toList();
    }

    private List<Placed> current(Question.Current current, Placed subject, List<Placed> all) {
        LocalDate day = current == null ? null : (LocalDate) pathway.value(current.day(), subject);
        if (day == null) {
            return all;
        }
        LocalDate last = current.last() == null ? day : (LocalDate) pathway.value(current.last(), subject);
        return new Versions(all.stream().map(each -> version(current, each)).toList()).matter(day, last);
    }

    private Versions.Version version(Question.Current current, Placed of) {
        return versions.computeIfAbsent(
                new Fit(current.since(), of.at(), ""),
                each -> new Versions.Version(
                        of,
                        (LocalDate) pathway.value(current.since(), of),
                        current.until() == null ? null : (LocalDate) pathway.value(current.until(), of),
                        current.endless() == null ? Boolean.FALSE : (Boolean) pathway.value(current.endless(), of)));
    }

    private boolean engaged(Question question, Placed subject, Placed against) {
        return !question.fittingLimbs()
                || question.groups().values().stream()
                        .filter(group -> group.any() && group.forAny() == null && group.forAll() == null)
                        .allMatch(group -> group.limbs().stream()
                                .map(book.criteria()::get)
                                .anyMatch(criterion -> fits(criterion, subject, against)));
    }

    /** Whether a criterion is asked of the pair in this question. */
    boolean asked(Question question, Criterion criterion, Placed subject, Placed against) {
        return !question.fittingLimbs() || fits(criterion, subject, against);
    }

    private boolean fits(Criterion criterion, Placed subject, Placed against) {
        if (subject.getClass().getSimpleName().equals(criterion.subject())
                && !known(new Fit(criterion.id(), subject.at(), ""), subject, criterion.when(), null)) {
            return false;
        }
        Placed held =
                criterion.against() == null || against == null ? null : pathway.nearest(criterion.against(), against);
        if (held == null || criterion.againstWhen().isEmpty()) {
            return true;
        }
        return ofBoth(criterion)
                ? known(new Fit(criterion.id(), subject.at(), held.at()), held, criterion.againstWhen(), subject)
                : known(new Fit(criterion.id(), "", held.at()), held, criterion.againstWhen(), null);
    }

    private boolean ofBoth(Criterion criterion) {
        return ofBoth.computeIfAbsent(
                criterion.id(),
                id -> criterion.againstWhen().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(one -> one.contains(".")));
    }

    private boolean known(Fit fit, Placed fact, Map<String, List<String>> when, Placed subject) {
        return when.isEmpty() || fits.computeIfAbsent(fit, each -> elements.fits(fact, when, subject));
    }
}
