package ancillary.engine.drl;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * What the operators mean. Null is the same as null and as nothing else, has no order, and is in no list; a list that
 * is null holds nothing. Numbers are compared by value, whatever their type and scale.
 */
final class Comparing {

    private Comparing() {}

    static boolean test(Object left, Operator operator, Object[] right) {
        return switch (operator) {
            case EQUAL -> same(left, right[0]);
            case NOT_EQUAL -> !same(left, right[0]);
            case LESS, LESS_OR_EQUAL, MORE, MORE_OR_EQUAL -> ordered(left, operator, right[0]);
            case IN -> among(left, right);
            case NOT_IN -> !among(left, right);
            case CONTAINS -> holds(left, right[0]);
            case NOT_CONTAINS -> !holds(left, right[0]);
            case MEMBER_OF -> holds(right[0], left);
            case NOT_MEMBER_OF -> !holds(right[0], left);
        };
    }

    static boolean same(Object left, Object right) {
        return (left == null || right == null) ? left == right : key(left).equals(key(right));
    }

    /** What equal values share: a number without its type and scale, anything else itself. */
    static Object key(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        return value instanceof BigDecimal number ? plain(number) : value;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @SuppressWarnings("unchecked")
    static int order(Object left, Object right) {
        Object one = left instanceof Number ? decimal(left) : left;
        Object other = right instanceof Number ? decimal(right) : right;
        return ((Comparable<Object>) one).compareTo(other);
    }

    static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) number).longValue());
    }

    private static boolean ordered(Object left, Operator operator, Object right) {
        if (left == null || right == null) {
            return false;
        }
        int order = order(left, right);
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean among(Object value, Object[] list) {
        for (Object one : list) {
            if (same(value, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Object collection, Object element) {
        return collection != null && ((Collection<?>) collection).contains(element);
    }
}
