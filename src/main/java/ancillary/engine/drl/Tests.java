package ancillary.engine.drl;

import java.util.ArrayList;
import java.util.List;

/** Compiles constraints. */
final class Tests {

    /** A compiled constraint; may write to the frame what it binds. */
    @FunctionalInterface
    interface Test {
        boolean holds(Object self, Object[] frame);
    }

    private final Names names;
    private final Values values;

    Tests(Names names) {
        this.names = names;
        this.values = new Values(names);
    }

    /** All of them, asked in their order until one fails. */
    Test all(List<Constraint> constraints) {
        List<Test> tests = new ArrayList<>();
        constraints.forEach(constraint -> tests.add(one(constraint)));
        Test[] parts = tests.toArray(Test[]::new);
        return (self, frame) -> {
            for (Test part : parts) {
                if (!part.holds(self, frame)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Test one(Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            return binding(binding);
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison(comparison);
        }
        if (constraint instanceof Constraint.Stated stated) {
            Value value = values.compile(stated.value());
            return (self, frame) -> Boolean.TRUE.equals(value.of(self, frame));
        }
        if (constraint instanceof Constraint.All all) {
            return all(all.parts());
        }
        return any(((Constraint.Any) constraint).parts());
    }

    private Test any(List<Constraint> constraints) {
        Test[] parts = constraints.stream().map(this::one).toArray(Test[]::new);
        return (self, frame) -> {
            for (Test part : parts) {
                if (part.holds(self, frame)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Binding fails the pattern only behind a null-safe step; a failed call counts only where the name is used. */
    private Test binding(Constraint.Binding binding) {
        Value value = values.compile(binding.value());
        int place = names.place(binding.variable());
        return (self, frame) -> {
            try {
                frame[place] = value.of(self, frame);
            } catch (RuntimeException e) {
                frame[place] = new Values.Failed(e);
            }
            return frame[place] != Value.ABSENT;
        };
    }

    private Test comparison(Constraint.Comparison comparison) {
        Value left = values.compile(comparison.left());
        Value[] right = comparison.right().stream().map(values::compile).toArray(Value[]::new);
        Operator operator = comparison.operator();
        return (self, frame) -> {
            Object value = left.of(self, frame);
            if (value == Value.ABSENT) {
                return false;
            }
            Object[] operands = new Object[right.length];
            for (int i = 0; i < right.length; i++) {
                operands[i] = right[i].of(self, frame);
            }
            return Comparing.test(value, operator, operands);
        };
    }
}
