package ancillary.engine;

import ancillary.facts.CaseFile;
import ancillary.facts.Offence;
import ancillary.facts.Placed;
import ancillary.law.Money;
import ancillary.law.Provision;
import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Cases made at random from the fact types and the rule book's own edges: any fact may be absent, lists may be empty, days
 * and lengths fall on the edges and a step beside them. Seeded, so that a failure can be run again.
 */
public final class RandomCases {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int MONTHS = 12;
    private static final int YEARS = 12;

    /** So many days and a month less stand near a length, whichever month is counted. */
    private static final int DAYS_OF_NO_MONTH = 30;

    private final Random random;
    private final RuleBook book;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<SentenceLength> lengths = new ArrayList<>();
    private final List<Money> amounts = new ArrayList<>();
    private final List<Map<String, String>> offences;
    private final double presence;

    public RandomCases(RuleBook book, long seed, double presence) {
        this.book = book;
        this.random = new Random(seed);
        this.presence = presence;
        this.offences = book.tables().offences().representatives(list -> true);
        book.criteria().values().forEach(criterion -> criterion.provisions().forEach(this::edges));
        for (int years = 1; years <= YEARS; years++) {
            lengths.add(new SentenceLength(years * MONTHS, 0));
        }
        amounts.add(Money.valueOf("GBP 0"));
    }

    private void edges(Provision provision) {
        for (LocalDate edge :
                new LocalDate[] {provision.period().from(), provision.period().until()}) {
            if (edge != null) {
                days.addAll(List.of(edge.minusDays(1), edge, edge.plusDays(1), edge.plusMonths(7), leapDay(edge)));
            }
        }
        if (provision.length() != null) {
            SentenceLength length = provision.length();
            lengths.add(length);
            lengths.add(new SentenceLength(length.months(), length.days() + 1));
            lengths.add(
                    length.months() > 0
                            ? new SentenceLength(length.months() - 1, DAYS_OF_NO_MONTH)
                            : new SentenceLength(0, length.days() - 1));
        }
        if (provision.amount() != null) {
            amounts.add(provision.amount());
        }
    }

    /** The first 29 February in the year of a day or later. */
    private static LocalDate leapDay(LocalDate day) {
        LocalDate year = day.withDayOfYear(1);
        while (!year.isLeapYear()) {
            year = year.plusYears(1);
        }
        return year.plusMonths(2).minusDays(1);
    }

    /** The next case. */
    public ObjectNode next() {
        ObjectNode tree = object(CaseFile.class, 0);
        tree.put("assessedOn", pick(days).toString());
        if (!tree.has("people") || tree.get("people").isEmpty()) {
            ArrayNode people = NODES.arrayNode();
            Shape.Part part = Shape.of(CaseFile.class).part("people");
            people.add(object(part.facts(), 1));
            tree.set("people", people);
        }
        forget(tree);
        return tree;
    }

    /** Takes out whatever no case can have: a day before the day it follows, a list that must not be empty. */
    private static void forget(ObjectNode tree) {
        for (int i = 0; i < 5; i++) {
            try {
                CaseReader.check(tree);
                return;
            } catch (CaseFaults e) {
                for (CaseFault fault : e.faults()) {
                    int last = fault.pointer().lastIndexOf('/');
                    ((ObjectNode) tree.at(fault.pointer().substring(0, last)))
                            .remove(fault.pointer().substring(last + 1));
                }
            }
        }
    }

    private ObjectNode object(Class<? extends Placed> type, int depth) {
        ObjectNode node = NODES.objectNode();
        for (Shape.Part part : Shape.of(type).parts()) {
            boolean due = required(type, part.name());
            if (due || random.nextDouble() < presence) {
                node.set(part.name(), part.many() ? list(type, part, depth) : value(type, part, depth));
            }
        }
        return node;
    }

    private static boolean required(Class<?> type, String name) {
        for (var component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                var said = component.getAnnotation(ancillary.facts.Fact.class);
                return said != null && said.required();
            }
        }
        return false;
    }

    private JsonNode list(Class<? extends Placed> type, Shape.Part part, int depth) {
        ArrayNode list = NODES.arrayNode();
        int most = depth == 0 ? 2 : 3;
        for (int i = random.nextInt(most); i > 0; i--) {
            list.add(value(type, part, depth));
        }
        return list;
    }

    private JsonNode value(Class<? extends Placed> owner, Shape.Part part, int depth) {
        Class<?> type = part.type();
        if (type == Offence.class) {
            return Json.mapper().valueToTree(pick(offences));
        }
        if (part.facts() != null) {
            return object(part.facts(), depth + 1);
        }
        if (type == Boolean.class) {
            return NODES.booleanNode(random.nextBoolean());
        }
        if (type.isEnum()) {
            return NODES.textNode(pick(List.of(type.getEnumConstants())).toString());
        }
        if (type == LocalDate.class) {
            return NODES.textNode(pick(days).toString());
        }
        if (type == OffsetDateTime.class) {
            return NODES.textNode(pick(days) + "T" + (10 + random.nextInt(13)) + ":06:00+01:00");
        }
        if (type == SentenceLength.class) {
            return NODES.textNode(pick(lengths).iso());
        }
        if (type == Money.class) {
            return Json.mapper().valueToTree(pick(amounts));
        }
        if (type == Integer.class || type == Long.class) {
            return NODES.numberNode(random.nextInt(20));
        }
        return text(owner, part.name(), type);
    }

    private JsonNode text(Class<? extends Placed> owner, String property, Class<?> type) {
        if (type != String.class) {
            throw new IllegalStateException("no value known for " + owner.getSimpleName() + "." + property);
        }
        List<String> codes =
                book.tables().representatives(owner.getSimpleName(), owner.getSimpleName() + "." + property);
        return NODES.textNode(codes == null ? "text" : pick(codes));
    }

    private <T> T pick(List<? extends T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
