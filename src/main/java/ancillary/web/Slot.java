package ancillary.web;

import ancillary.facts.CaseFile;
import ancillary.facts.Fact;
import ancillary.facts.Placed;
import ancillary.law.Money;
import ancillary.law.SentenceLength;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One property of a fact, as a form sees it.
 *
 * @param owner the fact it belongs to
 * @param name its name in the case
 * @param kind how it is entered
 * @param type what it holds; of a list, what each element is
 * @param said what it means, in words
 * @param required whether a case without it is refused
 */
record Slot(Class<?> owner, String name, Kind kind, Class<?> type, String said, boolean required) {

    /** How a property is entered. */
    enum Kind {
        DAY,
        MOMENT,
        LENGTH,
        MONEY,
        TRUTH,
        NUMBER,
        CHOICE,
        TEXT,
        CHOICES,
        TEXTS,
        FACT,
        FACTS
    }

    private static final Map<Class<?>, List<Slot>> KNOWN = new ConcurrentHashMap<>();

    /** The properties of a fact, in the order they are written down. */
    static List<Slot> of(Class<?> facts) {
        return KNOWN.computeIfAbsent(
                facts,
                type -> Arrays.stream(type.getRecordComponents())
                        .filter(part ->
                                !part.getName().equals("at") && !part.getName().equals("parent"))
                        .map(part -> slot(type, part))
                        .toList());
    }

    /** The property at a JSON pointer of a case; null where there is none of that name. An element stands for its list. */
    static Slot at(String pointer) {
        Class<?> owner = CaseFile.class;
        Slot slot = null;
        if (!pointer.startsWith("/")) {
            return null;
        }
        for (String step : pointer.substring(1).split("/")) {
            if (step.matches("\\d{1,4}") && slot != null && slot.many()) {
                continue;
            }
            String name = step;
            slot = owner == null
                    ? null
                    : of(owner).stream()
                            .filter(each -> each.name.equals(name))
                            .findFirst()
                            .orElse(null);
            if (slot == null) {
                return null;
            }
            owner = slot.kind == Kind.FACT || slot.kind == Kind.FACTS ? slot.type : null;
        }
        return slot;
    }

    boolean many() {
        return kind == Kind.FACTS || kind == Kind.CHOICES || kind == Kind.TEXTS;
    }

    private static Slot slot(Class<?> owner, RecordComponent part) {
        Fact said = part.getAnnotation(Fact.class);
        Class<?> type = part.getType();
        boolean many = type == List.class;
        if (many) {
            Type element = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
            type = (Class<?>) element;
        }
        return new Slot(
                owner,
                part.getName(),
                kind(type, many),
                type,
                said == null ? "" : said.value(),
                said != null && said.required());
    }

    private static Kind kind(Class<?> type, boolean many) {
        if (Placed.class.isAssignableFrom(type)) {
            return many ? Kind.FACTS : Kind.FACT;
        }
        if (type.isEnum()) {
            return many ? Kind.CHOICES : Kind.CHOICE;
        }
        if (many) {
            return Kind.TEXTS;
        }
        return Map.<Class<?>, Kind>of(
                        LocalDate.class, Kind.DAY,
                        OffsetDateTime.class, Kind.MOMENT,
                        SentenceLength.class, Kind.LENGTH,
                        Money.class, Kind.MONEY,
                        Boolean.class, Kind.TRUTH,
                        Integer.class, Kind.NUMBER)
                .getOrDefault(type, Kind.TEXT);
    }
}
