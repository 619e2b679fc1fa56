package ancillary.engine;

import ancillary.facts.Placed;
import ancillary.findings.Row;
import ancillary.law.Criterion;
import ancillary.law.Money;
import ancillary.law.Provision;
import ancillary.law.SentenceLength;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where an answer can change: the dated values and period edges of a question's criteria and of the rows of tables that they
 * look at, and one step either side.
 */
final class Edges {

    /** The greatest number of a case that is taken for a number of days. */
    private static final int LONGEST = 31;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern LENGTH = Pattern.compile("P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+D)?");

    private final Set<LocalDate> edges = new TreeSet<>();
    private final Set<SentenceLength> lengths = new LinkedHashSet<>();
    private final Set<Integer> numbers = new TreeSet<>();
    private final Set<Integer> clearDays = new TreeSet<>();
    private final Set<Money> amounts = new LinkedHashSet<>();

    Edges(RuleBook book, Facts facts, Instance instance) {
        this(book, facts, limbs(instance));
    }

    Edges(RuleBook book, Facts facts, Set<String> criteria) {
        Set<Criterion> all = withOthers(book, criteria);
        List<Provision> provisions = new ArrayList<>();
        all.stream().map(Criterion::provisions).forEach(provisions::addAll);
        Set<LocalDate> inCase = new TreeSet<>();
        Set<SentenceLength> lengthsInCase = new LinkedHashSet<>();
        Set<Integer> numbersInCase = new TreeSet<>();
        Set<Money> amountsInCase = new LinkedHashSet<>();
        for (Placed fact : facts.all()) {
            collect(fact, inCase, lengthsInCase, numbersInCase, amountsInCase);
        }
        numbersInCase.forEach(this::around);
        amountsInCase.forEach(this::around);
        inCase.forEach(this::around);
        inCase.forEach(day -> numbersInCase.forEach(number -> shifted(day, number)));
        for (Provision provision : provisions) {
            provision(provision);
            inCase.forEach(day -> shifted(day, provision));
        }
        rows(book, facts, all).forEach(row -> row(row, inCase));
        lengthsInCase.forEach(this::around);
        if (!inCase.isEmpty()) {
            lengths.add(beyond(inCase));
        }
        numbers.add(0);
        clearDays.addAll(numbers);
        for (LocalDate day : inCase) {
            inCase.stream()
                    .filter(later -> later.isAfter(day) && !later.isAfter(day.plusDays(LONGEST)))
                    .forEach(later -> around((int) ChronoUnit.DAYS.between(day, later) - 1, clearDays));
        }
        lengths.add(new SentenceLength(0, 1));
    }

    /** The criteria, and those whose questions their rules look for: what they find can turn on the values of these too. */
    private static Set<Criterion> withOthers(RuleBook book, Set<String> criteria) {
        Set<Criterion> all = new LinkedHashSet<>();
        for (String id : criteria) {
            Criterion criterion = book.criteria().get(id);
            all.add(criterion);
            book.reads()
                    .others(criterion, book.tables())
                    .forEach(other -> all.add(book.criteria().get(other)));
        }
        return all;
    }

    /** The rows that belong to facts of the case and that rules of the criteria may look at. */
    private static List<Row> rows(RuleBook book, Facts facts, Set<Criterion> criteria) {
        Set<String> tables = new TreeSet<>();
        Set<String> lists = new TreeSet<>();
        for (Criterion criterion : criteria) {
            tables.addAll(book.reads().tables(criterion, book.tables()));
            lists.addAll(book.reads().lists(criterion, book.tables()));
        }
        return book.tables().rows(facts).stream()
                .filter(row -> tables.contains("") || tables.contains(row.table()))
                .filter(row -> row.cell("list").isEmpty() || lists.contains("") || lists.contains(row.cell("list")))
                .toList();
    }

    /** A length that reaches from any day of the case past every other, as the shortest reaches none. */
    private static SentenceLength beyond(Set<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        return new SentenceLength((int) ChronoUnit.MONTHS.between(first, last) + 1, 0);
    }

    /** The criteria of a verdict; of one that asks only fitting limbs, those asked here. */
    static Set<String> limbs(Instance instance) {
        Question question = instance.question();
        Set<String> limbs = new TreeSet<>();
        if (question.fittingLimbs()) {
            instance.limbs().forEach(key -> limbs.add(key.substring(0, key.indexOf(' '))));
            return limbs;
        }
        question.groups().values().forEach(group -> limbs.addAll(group.limbs()));
        question.answers().forEach(answer -> limbs.addAll(answer.limbs()));
        limbs.removeAll(question.groups().keySet());
        return limbs;
    }

    private static void collect(
            Placed fact, Set<LocalDate> days, Set<SentenceLength> lengths, Set<Integer> numbers, Set<Money> amounts) {
        for (Shape.Part part : Shape.of(fact.getClass()).parts()) {
            Object value = part.of(fact);
            if (value instanceof LocalDate day) {
                days.add(day);
            } else if (value instanceof SentenceLength length) {
                lengths.add(length);
            } else if (value instanceof Integer number) {
                numbers.add(number);
            } else if (value instanceof Money amount) {
                amounts.add(amount);
            }
        }
    }

    private void provision(Provision provision) {
        if (provision.period().from() != null) {
            around(provision.period().from());
        }
        if (provision.period().until() != null) {
            around(provision.period().until());
        }
        if (provision.length() != null) {
            around(provision.length());
        }
        if (provision.count() != null) {
            around(provision.count());
        }
        if (provision.days() != null) {
            around(provision.days());
        }
        if (provision.amount() != null) {
            around(provision.amount());
        }
    }

    /** The days and lengths a row gives, in whichever column. */
    private void row(Row row, Set<LocalDate> days) {
        if (row.from() != null) {
            around(row.from());
        }
        if (row.until() != null) {
            around(row.until());
        }
        for (String cell : row.cells().values()) {
            if (DAY.matcher(cell).matches()) {
                around(LocalDate.parse(cell));
            } else if (LENGTH.matcher(cell).matches()) {
                SentenceLength length = SentenceLength.valueOf(cell);
                around(length);
                days.forEach(day -> shifted(day, length));
            }
        }
    }

    private void around(LocalDate day) {
        edges.add(day);
    }

    private void around(int number) {
        around(number, numbers);
    }

    private static void around(int number, Set<Integer> numbers) {
        numbers.add(Math.max(0, number - 1));
        numbers.add(number);
        numbers.add(number + 1);
    }

    private void around(SentenceLength length) {
        if (length.days() > 0) {
            lengths.add(new SentenceLength(length.months(), length.days() - 1));
        } else if (length.months() > 0) {
            lengths.add(new SentenceLength(length.months() - 1, 27));
        }
        lengths.add(length);
        lengths.add(new SentenceLength(length.months(), length.days() + 1));
    }

    private void around(Money money) {
        BigDecimal penny = new BigDecimal("0.01");
        lengthsOf(money, money.amount().subtract(penny).max(BigDecimal.ZERO));
        lengthsOf(money, money.amount());
        lengthsOf(money, money.amount().add(penny));
    }

    private void lengthsOf(Money money, BigDecimal amount) {
        amounts.add(new Money(amount, money.currency()));
    }

    /** Days as far from a day of the case as a number of clear days in the case reaches. */
    private void shifted(LocalDate day, int number) {
        if (number <= LONGEST) {
            around(day.minusDays(number + 1));
        }
    }

    /** Days as far from a day of the case as a value of the provision reaches: years for a count, else as it says. */
    private void shifted(LocalDate day, Provision provision) {
        if (provision.count() != null && provision.count() <= 100) {
            around(day.minusYears(provision.count()));
            around(day.plusYears(provision.count()));
        }
        if (provision.days() != null) {
            around(day.minusDays(provision.days()));
            around(day.plusDays(provision.days()));
        }
        if (provision.length() != null) {
            shifted(day, provision.length());
        }
    }

    private void shifted(LocalDate day, SentenceLength length) {
        around(day.minusMonths(length.months()).minusDays(length.days()));
        around(day.plusMonths(length.months()).plusDays(length.days()));
    }

    /** The days on which, or after which, an answer can change. */
    Set<LocalDate> edges() {
        return edges;
    }

    /** Each edge, the day before it and the day after. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate edge : edges) {
            days.add(edge.minusDays(1));
            days.add(edge);
            days.add(edge.plusDays(1));
        }
        return days;
    }

    Set<SentenceLength> lengths() {
        return lengths;
    }

    Set<Integer> numbers() {
        return numbers;
    }

    /** The same, and how many clear days lie between two days of the case that are near one another. */
    Set<Integer> clearDays() {
        return clearDays;
    }

    Set<Money> amounts() {
        return amounts;
    }
}
