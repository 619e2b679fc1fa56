package ancillary.engine.drl;

import java.math.BigDecimal;
import java.util.List;

/** A compiled {@code accumulate}. */
final class Aggregate {

    private final Accumulate accumulate;
    private final Matcher source;
    private final Value[] arguments;
    private final int[] places;
    private final Tests.Test results;

    Aggregate(Accumulate accumulate, Names names) {
        this.accumulate = accumulate;
        this.source = new Matcher(accumulate.source(), names);
        Values values = new Values(names);
        List<Accumulate.Function> functions = accumulate.functions();
        this.arguments =
                functions.stream().map(f -> values.compile(f.argument())).toArray(Value[]::new);
        this.places =
                functions.stream().mapToInt(f -> names.place(f.variable())).toArray();
        this.results = new Tests(names).all(accumulate.results());
    }

    /** Computes into the frame; false where there is no single result or a constraint on the results fails. */
    boolean compute(Facts facts, Object[] frame) {
        Object[] totals = new Object[places.length];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = start(accumulate.functions().get(i));
        }
        for (Object fact : source.candidates(facts, frame)) {
            if (source.fits(fact, frame)) {
                for (int i = 0; i < totals.length; i++) {
                    Accumulate.Kind kind = accumulate.functions().get(i).kind();
                    totals[i] = add(kind, totals[i], arguments[i].of(null, frame));
                }
            }
        }
        for (int i = 0; i < totals.length; i++) {
            frame[places[i]] = totals[i];
        }
        boolean single = totals.length == 1 && totals[0] == null;
        return !single && results.holds(null, frame);
    }

    private static Object start(Accumulate.Function function) {
        return switch (function.kind()) {
            case COUNT -> 0L;
            case SUM -> zero(function.result());
            case MIN, MAX -> null;
        };
    }

    private static Object zero(Class<?> number) {
        if (number == Integer.class) {
            return 0;
        }
        return number == Long.class ? (Object) 0L : BigDecimal.ZERO;
    }

    /** Nulls are counted, but neither summed nor compared. */
    private static Object add(Accumulate.Kind kind, Object total, Object value) {
        if (kind == Accumulate.Kind.COUNT) {
            return (Long) total + 1;
        }
        if (value == null) {
            return total;
        }
        if (kind == Accumulate.Kind.SUM) {
            return sum(total, value);
        }
        boolean closer = total == null
                || (kind == Accumulate.Kind.MIN
                        ? Comparing.order(value, total) < 0
                        : Comparing.order(value, total) > 0);
        return closer ? value : total;
    }

    private static Object sum(Object total, Object value) {
        if (total instanceof Integer whole) {
            return whole + (Integer) value;
        }
        return total instanceof Long whole
                ? (Object) (whole + (Long) value)
                : ((BigDecimal) total).add((BigDecimal) value);
    }
}
