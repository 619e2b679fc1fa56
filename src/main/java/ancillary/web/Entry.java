package ancillary.web;

import ancillary.web.Slot.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed for one property, in its parts, and what it means. A part is told from the property by what follows `~` in
 * the field's name; a property of one part has the empty name for it.
 */
final class Entry {

    /** The mark of a list that is recorded as none. */
    static final String NONE = "none";

    /** The mark that a field of tick boxes was on the page, though no box is ticked. */
    static final String HERE = "here";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ZoneId HOME = ZoneId.of("Europe/London");
    private static final Pattern LENGTH = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?");

    private Entry() {}

    /** What was typed cannot be read; the key of the message that says so. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String key) {
            super(key);
        }
    }

    /** What the parts mean; null where nothing was typed. */
    static JsonNode read(Slot slot, Map<String, List<String>> parts) throws Unreadable {
        if (slot.many()) {
            return list(slot, parts);
        }
        String typed = part(parts, "");
        switch (slot.kind()) {
            case DAY:
                return text(day(parts));
            case MOMENT:
                return text(moment(parts));
            case LENGTH:
                return length(parts);
            case MONEY:
                return money(parts);
            case TRUTH:
                return typed.isEmpty() ? null : NODES.booleanNode(typed.equals("true"));
            case NUMBER:
                return typed.isEmpty() ? null : NODES.numberNode(number(typed));
            default:
                return typed.isEmpty() ? null : NODES.textNode(typed);
        }
    }

    private static JsonNode list(Slot slot, Map<String, List<String>> parts) {
        ArrayNode list = NODES.arrayNode();
        if (slot.kind() == Kind.CHOICES) {
            parts.getOrDefault("", List.of()).forEach(list::add);
        } else if (slot.kind() == Kind.TEXTS) {
            part(parts, "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(list::add);
        }
        return list.isEmpty() && !parts.containsKey(NONE) ? null : list;
    }

    static LocalDate day(Map<String, List<String>> parts) throws Unreadable {
        String day = part(parts, "d");
        String month = part(parts, "m");
        String year = part(parts, "y");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return null;
        }
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            throw new Unreadable("errorDayParts");
        }
        try {
            if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
                throw new Unreadable("errorDay");
            }
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new Unreadable("errorDay");
        }
    }

    private static OffsetDateTime moment(Map<String, List<String>> parts) throws Unreadable {
        LocalDate day = day(parts);
        String time = part(parts, "t");
        String zone = part(parts, "z");
        if (day == null && time.isEmpty()) {
            return null;
        }
        if (day == null) {
            throw new Unreadable("errorDayParts");
        }
        try {
            var local = day.atTime(LocalTime.parse(time.length() == 4 ? "0" + time : time));
            return zone.isEmpty() ? local.atZone(HOME).toOffsetDateTime() : local.atOffset(ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            throw new Unreadable("errorMoment");
        }
    }

    private static JsonNode length(Map<String, List<String>> parts) throws Unreadable {
        StringBuilder iso = new StringBuilder("P");
        for (String unit : List.of("y", "m", "w", "d")) {
            String typed = part(parts, unit);
            if (!typed.isEmpty()) {
                iso.append(number(typed)).append(unit.toUpperCase(java.util.Locale.ROOT));
            }
        }
        return iso.length() == 1 ? null : NODES.textNode(iso.toString());
    }

    private static JsonNode money(Map<String, List<String>> parts) throws Unreadable {
        String amount = part(parts, "amount").replace(",", "").replace("£", "");
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            throw new Unreadable("errorAmount");
        }
        ObjectNode money = NODES.objectNode();
        money.put("amount", new BigDecimal(amount));
        return money.put("currency", part(parts, "currency").toUpperCase(java.util.Locale.ROOT));
    }

    private static int number(String typed) throws Unreadable {
        if (!typed.matches("\\d{1,6}")) {
            throw new Unreadable("errorNumber");
        }
        return Integer.parseInt(typed);
    }

    private static String part(Map<String, List<String>> parts, String name) {
        List<String> all = parts.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(all.size() - 1).strip();
    }

    private static JsonNode text(Object value) {
        return value == null ? null : NODES.textNode(value.toString());
    }

    /** The parts that a value of the case is shown in. */
    static Map<String, List<String>> shown(Slot slot, JsonNode value) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        if (value == null) {
            return parts;
        }
        if (value.isArray()) {
            list(slot, value, parts);
        } else if (slot.kind() == Kind.DAY && value.asText().matches("\\d{4}-\\d{2}-\\d{2}")) {
            day(value.asText(), parts);
        } else if (slot.kind() == Kind.MOMENT) {
            moment(value.asText(), parts);
        } else if (slot.kind() == Kind.LENGTH) {
            Matcher length = LENGTH.matcher(value.asText());
            if (length.matches()) {
                put(parts, "y", length.group(1));
                put(parts, "m", length.group(2));
                put(parts, "w", length.group(3));
                put(parts, "d", length.group(4));
            }
        } else if (slot.kind() == Kind.MONEY) {
            put(parts, "amount", value.path("amount").asText(null));
            put(parts, "currency", value.path("currency").asText(null));
        } else {
            put(parts, "", value.asText());
        }
        return parts;
    }

    private static void list(Slot slot, JsonNode value, Map<String, List<String>> parts) {
        if (value.isEmpty()) {
            put(parts, NONE, "on");
            return;
        }
        List<String> all = new java.util.ArrayList<>();
        value.forEach(each -> all.add(each.asText()));
        parts.put("", slot.kind() == Kind.TEXTS ? List.of(String.join("\n", all)) : all);
    }

    private static void day(String iso, Map<String, List<String>> parts) {
        put(parts, "d", iso.substring(8).replaceFirst("^0", ""));
        put(parts, "m", iso.substring(5, 7).replaceFirst("^0", ""));
        put(parts, "y", iso.substring(0, 4));
    }

    private static void moment(String iso, Map<String, List<String>> parts) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(iso);
            day(moment.toLocalDate().toString(), parts);
            put(parts, "t", moment.toLocalTime().toString());
            put(parts, "z", moment.getOffset().getId());
        } catch (DateTimeException e) {
            put(parts, "t", iso);
        }
    }

    private static void put(Map<String, List<String>> parts, String name, String value) {
        if (value != null) {
            parts.put(name, List.of(value));
        }
    }
}
