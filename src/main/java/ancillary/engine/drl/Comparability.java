package ancillary.engine.drl;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Set;

/** Refuses comparisons that would be silently false or fail while the rules run. */
final class Comparability {

    /** Values of time that have one order. Lengths such as {@code Period} and {@code Duration} are not among them. */
    static final Set<Class<?>> MOMENTS = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Instant.class,
            Year.class,
            YearMonth.class);

    private static final String DATES = "compare with a date of a fact or a provision; rules hold no dates";

    private Comparability() {}

    static void check(Typed left, Operator operator, Typed right, int line) {
        if (left.unknown() || right.unknown()) {
            return;
        }
        switch (operator) {
            case CONTAINS, NOT_CONTAINS -> inside(right, left, operator, line);
            case MEMBER_OF, NOT_MEMBER_OF -> inside(left, right, operator, line);
            case LESS, LESS_OR_EQUAL, MORE, MORE_OR_EQUAL -> order(left, operator, right, line);
            default -> same(left, operator, right, line);
        }
    }

    private static void inside(Typed element, Typed collection, Operator operator, int line) {
        if (!collection.collection()) {
            String cause = "`" + collection.expression() + "` is not a list";
            throw new Refusal(line, cause, "`" + operator.sign() + "` needs a list");
        }
        boolean otherNumber = element.number() && element.boxed() != collection.element();
        if (element.isNull() || otherNumber || !meet(element.boxed(), collection.element())) {
            throw differ(element, operator, collection, line, "");
        }
    }

    private static void order(Typed left, Operator operator, Typed right, int line) {
        Class<?> one = left.boxed();
        Class<?> other = right.boxed();
        boolean numbers = left.number() && right.number();
        boolean moments = moment(one) && moment(other) && (one == other || one.isInterface() || other.isInterface());
        if (!numbers && !moments) {
            String cause = "`" + left.expression() + "` and `" + right.expression() + "` cannot be put in order by `"
                    + operator.sign() + "`";
            throw new Refusal(line, cause, orderHelp(left, right));
        }
    }

    private static String orderHelp(Typed left, Typed right) {
        if (carriesAtLeast(left.raw()) || carriesAtLeast(right.raw())) {
            return "write `" + left.expression() + ".atLeast( " + right.expression() + " ) == true`";
        }
        if (left.raw() == Period.class || left.raw() == Duration.class) {
            return "use a length of our own that has `atLeast`";
        }
        if (moment(left.boxed()) && right.raw() == String.class) {
            return DATES;
        }
        return "only numbers with numbers and dates with dates have an order";
    }

    private static boolean carriesAtLeast(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("atLeast"));
    }

    /** A result of {@code min} or {@code max} over dates is known only as comparable. */
    private static boolean moment(Class<?> type) {
        return MOMENTS.contains(type) || type == Comparable.class;
    }

    private static void same(Typed left, Operator operator, Typed right, int line) {
        if (right.isNull()) {
            nullable(left, operator, line);
            return;
        }
        if (left.raw() == Object.class || right.raw() == Object.class) {
            String vague =
                    (left.raw() == Object.class ? left : right).expression().toString();
            throw new Refusal(
                    line,
                    "`" + vague + "` may be of any type, so that it cannot be compared",
                    "give it a type of its own");
        }
        if (!meet(left.boxed(), right.boxed())) {
            throw differ(left, operator, right, line, sameHelp(left, right));
        }
    }

    private static void nullable(Typed left, Operator operator, int line) {
        if (operator.lists()) {
            throw new Refusal(line, "a list of values may not hold `null`", "test for `null` separately");
        }
        if (left.primitive()) {
            throw new Refusal(line, "`" + left.expression() + "` is never null", "leave the test out");
        }
    }

    private static String sameHelp(Typed left, Typed right) {
        if (left.raw().isEnum() && right.raw() == String.class) {
            return "write a constant such as `" + left.raw().getSimpleName() + "."
                    + left.raw().getEnumConstants()[0] + "`, without quotes";
        }
        if (left.boxed() == Boolean.class) {
            return "compare with `true`, `false` or `null`";
        }
        return moment(left.boxed()) && right.raw() == String.class ? DATES : "";
    }

    private static Refusal differ(Typed left, Operator operator, Typed right, int line, String help) {
        String cause = "`" + left.expression() + " " + operator.sign() + " " + right.expression()
                + "` compares what can never be the same";
        return new Refusal(line, cause, help);
    }

    /** Whether one value can be of both classes, numbers counting as one class. */
    private static boolean meet(Class<?> one, Class<?> other) {
        if (Typed.number(one) && Typed.number(other)) {
            return true;
        }
        if (one.isAssignableFrom(other) || other.isAssignableFrom(one)) {
            return true;
        }
        return (one.isInterface() && !Modifier.isFinal(other.getModifiers()))
                || (other.isInterface() && !Modifier.isFinal(one.getModifiers()));
    }
}
