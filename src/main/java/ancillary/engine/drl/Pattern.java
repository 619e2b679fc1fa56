package ancillary.engine.drl;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact there is, is not, or is at least one of.
 *
 * @param binding the name of the fact, with its dollar sign; null where it has none
 * @param constraints all must hold
 */
public record Pattern(int line, Kind kind, String binding, Class<?> type, List<Constraint> constraints)
        implements Condition {

    /** How often the fact must be there. */
    public enum Kind {
        /** For each fact that fits, the rule goes on. */
        EACH(""),
        /** No fact fits. */
        NOT("not "),
        /** At least one fact fits. */
        EXISTS("exists ");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    @Override
    public Pattern pattern() {
        return this;
    }

    @Override
    public boolean needsSettled() {
        return kind == Kind.NOT;
    }

    @Override
    public String toString() {
        String name = binding == null ? "" : binding + " : ";
        String body = constraints.stream().map(Constraint::toString).collect(Collectors.joining(", "));
        return kind.word + name + type.getSimpleName() + (body.isEmpty() ? "()" : "( " + body + " )");
    }
}
