package ancillary.engine.drl;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Values over all facts that fit one pattern.
 *
 * @param source the pattern
 * @param functions what is computed, at least one
 * @param results constraints on what was computed; may be empty
 */
public record Accumulate(int line, Pattern source, List<Function> functions, List<Constraint> results)
        implements Condition {

    /** What can be computed. Nulls count, but are neither summed nor compared. */
    public enum Kind {
        COUNT,
        SUM,
        MIN,
        MAX;

        /** As it is written in a rule. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One computed value.
     *
     * @param variable its name, with its dollar sign
     * @param argument a name bound in the source, or the number 1 for {@code count(1)}
     * @param result the class of the computed value; {@code Comparable} for a date
     */
    public record Function(int line, String variable, Kind kind, Expression argument, Class<?> result) {
        @Override
        public String toString() {
            return variable + " : " + kind.word() + "( " + argument + " )";
        }
    }

    @Override
    public Pattern pattern() {
        return source;
    }

    @Override
    public boolean needsSettled() {
        return true;
    }

    @Override
    public String toString() {
        String computed = functions.stream().map(Function::toString).collect(Collectors.joining(", "));
        String tests = results.stream().map(Constraint::toString).collect(Collectors.joining(", "));
        return "accumulate( " + source + "; " + computed + (tests.isEmpty() ? "" : "; " + tests) + " )";
    }
}
