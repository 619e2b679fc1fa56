package ancillary.engine.drl;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A compiled pattern: which facts fit, given what was bound before. */
final class Matcher {

    private final Class<?> type;
    private final Tests.Test test;
    private final int place;
    private final Lookup lookup;
    private final Value sought;
    private final boolean fixed;

    /** Compiles the pattern; its names are known from then on. */
    Matcher(Pattern pattern, Names names) {
        Set<String> own = new HashSet<>();
        this.type = pattern.type();
        this.place = pattern.binding() == null ? -1 : names.place(pattern.binding());
        if (pattern.binding() != null) {
            own.add(pattern.binding());
        }
        pattern.constraints().stream()
                .filter(Constraint.Binding.class::isInstance)
                .forEach(binding -> own.add(((Constraint.Binding) binding).variable()));
        Constraint.Comparison key = pattern.constraints().stream()
                .filter(Constraint.Comparison.class::isInstance)
                .map(Constraint.Comparison.class::cast)
                .filter(test -> isKey(test, own))
                .min(Comparator.comparing(Matcher::fixed))
                .orElse(null);
        Values values = new Values(names);
        this.lookup = key == null ? null : Lookup.of(type, key.left().toString(), values.compile(key.left()));
        this.sought = key == null ? null : values.compile(key.right().get(0));
        this.fixed = key != null && fixed(key);
        this.test = new Tests(names).all(pattern.constraints());
    }

    /** The facts to try: all that fit are among them. */
    List<Object> candidates(Facts facts, Object[] frame) {
        return lookup == null ? facts.of(type) : facts.of(lookup, sought.of(null, frame));
    }

    /** Whether a fact must have one value that is the same for every match. */
    boolean isFixed() {
        return fixed;
    }

    Class<?> type() {
        return type;
    }

    /** Where its facts are looked up; null where they are not. */
    Lookup lookup() {
        return lookup;
    }

    /** What a fact must have there, where that is fixed. */
    Object key() {
        return Facts.key(sought.of(null, null));
    }

    /** Whether it is sure, before anything is bound, that no fact fits. */
    boolean none(Facts facts) {
        return fixed && facts.of(lookup, sought.of(null, null)).isEmpty();
    }

    /** Whether the fact fits; binds what the pattern names. */
    boolean fits(Object fact, Object[] frame) {
        if (place >= 0) {
            frame[place] = fact;
        }
        return test.holds(fact, frame);
    }

    /** {@code path == value}, the path of the fact alone, the value known before the fact. */
    private static boolean isKey(Constraint.Comparison test, Set<String> own) {
        return test.operator() == Operator.EQUAL
                && ofSelf(test.left())
                && before(test.right().get(0), own);
    }

    /** Whether the value is the same for every match: what a fact is joined by tells facts better apart. */
    private static boolean fixed(Constraint.Comparison test) {
        Expression value = test.right().get(0);
        return !(value instanceof Expression.Variable || value instanceof Expression.Property);
    }

    private static boolean ofSelf(Expression path) {
        return path instanceof Expression.Property property && (property.target() == null || ofSelf(property.target()));
    }

    private static boolean before(Expression value, Set<String> own) {
        if (value instanceof Expression.Variable variable) {
            return !own.contains(variable.name());
        }
        return value instanceof Expression.Text
                || value instanceof Expression.Whole
                || value instanceof Expression.Truth
                || value instanceof Expression.Constant
                || value instanceof Expression.Nothing
                || (value instanceof Expression.Property property
                        && property.target() != null
                        && before(property.target(), own));
    }
}
