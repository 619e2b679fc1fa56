package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.law.Criterion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which subjects a verdict holds against what, and which of its limbs a pair engages. */
final class Pairs {

    private final RuleBook book;
    private final Elements elements;
    private final Pathway pathway;
    private final Map<Fit, Boolean> fits = new HashMap<>();
    private final Map<String, Boolean> ofBoth = new HashMap<>();

    private final Map<Fit, Span> spans = new HashMap<>();

    /** What a subject is held against, with its first and its last day; null where not recorded, or where it has none. */
    private record Span(Placed of, LocalDate since, LocalDate until) {}

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
        List<Span> spans = all.stream().map(each -> span(current, each)).toList();
        List<Span> left =
                spans.stream().filter(each -> !before(each.until(), day)).toList();
        List<Span> pool = begun(left, day).isEmpty() ? spans : left;
        TreeSet<LocalDate> begun = begun(pool, day);
        LocalDate latest = begun.isEmpty() ? null : begun.last();
        LocalDate newest = begun.isEmpty() ? null : begun(spans, day).last();
        LocalDate earlier = day.equals(latest) ? begun.lower(latest) : null;
        LocalDate last = current.last() == null ? day : (LocalDate) pathway.value(current.last(), subject);
        LocalDate outlived = pool.stream()
                .filter(each -> latest != null && latest.equals(each.since()) && each.until() != null)
                .map(Span::until)
                .min(LocalDate::compareTo)
                .orElse(null);
        Predicate<Span> stood = each -> begun.contains(each.since())
                && (pool == spans || !before(each.until(), day))
                && (each.since().equals(latest) || each.since().equals(earlier) || before(outlived, each.until()));
        return spans.stream()
                .filter(each -> each.since() == null
                        || each.since().equals(newest)
                        || within(each.since(), day, last)
                        || stood.test(each))
                .map(Span::of)
                .toList();
    }

    /** The first days of those begun by a day. */
    private static TreeSet<LocalDate> begun(List<Span> of, LocalDate day) {
        TreeSet<LocalDate> begun = new TreeSet<>();
        of.stream()
                .map(Span::since)
                .filter(since -> since != null && !since.isAfter(day))
                .forEach(begun::add);
        return begun;
    }

    private static boolean within(LocalDate since, LocalDate day, LocalDate last) {
        return since.isAfter(day) && !since.isAfter(last);
    }

    private static boolean before(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private Span span(Question.Current current, Placed of) {
        return spans.computeIfAbsent(
                new Fit(current.since(), of.at(), ""),
                each -> new Span(
                        of,
                        (LocalDate) pathway.value(current.since(), of),
                        current.until() == null ? null : (LocalDate) pathway.value(current.until(), of)));
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
