package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.law.Criterion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Which subjects a verdict holds against what, and which of its limbs a pair engages. */
final class Pairs {

    private final RuleBook book;
    private final Elements elements;
    private final Pathway pathway;
    private final Map<String, Boolean> fits = new HashMap<>();

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
        TreeSet<LocalDate> begun = new TreeSet<>();
        all.stream()
                .map(each -> since(current, each))
                .filter(since -> since != null && !since.isAfter(day))
                .forEach(begun::add);
        LocalDate latest = begun.isEmpty() ? null : begun.last();
        LocalDate before = day.equals(latest) ? begun.lower(latest) : null;
        return all.stream()
                .filter(each -> {
                    LocalDate since = since(current, each);
                    return since == null || since.equals(latest) || since.equals(before);
                })
                .toList();
    }

    private LocalDate since(Question.Current current, Placed against) {
        return (LocalDate) pathway.value(current.since(), against);
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
                && !known(criterion.id() + " of " + subject.at(), subject, criterion.when())) {
            return false;
        }
        Placed held =
                criterion.against() == null || against == null ? null : pathway.nearest(criterion.against(), against);
        if (held == null || criterion.againstWhen().isEmpty()) {
            return true;
        }
        boolean ofBoth =
                criterion.againstWhen().values().stream().flatMap(List::stream).anyMatch(one -> one.contains("."));
        return ofBoth
                ? elements.fits(held, criterion.againstWhen(), subject)
                : known(criterion.id() + " against " + held.at(), held, criterion.againstWhen());
    }

    private boolean known(String key, Placed fact, Map<String, List<String>> when) {
        Objects.requireNonNull(fact);
        return when.isEmpty() || fits.computeIfAbsent(key, each -> elements.fits(fact, when, null));
    }
}
