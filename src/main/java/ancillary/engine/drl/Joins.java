package ancillary.engine.drl;

import java.util.List;

/** Whether a pattern is held back by a variable or a literal, so that patterns do not multiply. */
final class Joins {

    private Joins() {}

    static boolean narrows(Pattern pattern) {
        return pattern.constraints().stream().anyMatch(Joins::narrows);
    }

    private static boolean narrows(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return anchors(comparison.left()) || comparison.right().stream().anyMatch(Joins::anchors);
        }
        if (constraint instanceof Constraint.Stated stated) {
            return anchors(stated.value());
        }
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().anyMatch(Joins::narrows);
        }
        return constraint instanceof Constraint.Any any && any.parts().stream().allMatch(Joins::narrows);
    }

    private static boolean anchors(Expression value) {
        if (value instanceof Expression.Property property) {
            return property.target() != null && anchors(property.target());
        }
        if (value instanceof Expression.Call call) {
            return (call.target() != null && anchors(call.target())) || anchors(call.arguments());
        }
        return !(value instanceof Expression.Nothing);
    }

    private static boolean anchors(List<Expression> values) {
        return values.stream().anyMatch(Joins::anchors);
    }
}
