package ancillary.engine.drl;

import java.util.List;

/** Compiles expressions. */
final class Values {

    /** Stands for a value that could not be computed where it was bound; using it is the failure. */
    record Failed(RuntimeException cause) {}

    private final Names names;

    Values(Names names) {
        this.names = names;
    }

    Value compile(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return constant(text.value());
        }
        if (expression instanceof Expression.Whole whole) {
            return constant(whole.value());
        }
        if (expression instanceof Expression.Truth truth) {
            return constant(truth.value());
        }
        if (expression instanceof Expression.Constant constant) {
            return constant(constant.value());
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(names.place(variable.name()));
        }
        return expression instanceof Expression.Nothing ? constant(null) : call(expression);
    }

    private Value call(Expression expression) {
        if (expression instanceof Expression.Property property) {
            return Calls.on(target(property.target()), property.nullSafe(), property.accessor(), List.of());
        }
        if (expression instanceof Expression.Call call) {
            return Calls.on(target(call.target()), call.nullSafe(), call.method(), all(call.arguments()));
        }
        if (expression instanceof Expression.Creation creation) {
            return Calls.plain(creation.constructor(), all(creation.arguments()));
        }
        Expression.Factory factory = (Expression.Factory) expression;
        return Calls.plain(factory.method(), all(factory.arguments()));
    }

    private Value target(Expression target) {
        return target == null ? (self, frame) -> self : compile(target);
    }

    private List<Value> all(List<Expression> arguments) {
        return arguments.stream().map(this::compile).toList();
    }

    private static Value constant(Object value) {
        return (self, frame) -> value;
    }

    private static Value variable(int place) {
        return (self, frame) -> {
            if (frame[place] instanceof Failed failed) {
                throw failed.cause();
            }
            return frame[place];
        };
    }
}
