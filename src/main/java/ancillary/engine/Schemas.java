package ancillary.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns what a JSON Schema validator says into our pointers and our words. */
final class Schemas {

    private Schemas() {}

    /** Every fault in order of place; of two about one text, its form and its meaning, only the second is told. */
    static List<CaseFault> faults(Collection<ValidationMessage> messages) {
        Set<String> meaningless = messages.stream()
                .filter(message -> message.getType().equals("format"))
                .map(Schemas::pointer)
                .collect(Collectors.toSet());
        return messages.stream()
                .filter(message -> !message.getType().equals("pattern") || !meaningless.contains(pointer(message)))
                .map(message -> new CaseFault(pointer(message), 0, 0, wording(message)))
                .distinct()
                .sorted(Comparator.comparing(CaseFault::pointer).thenComparing(CaseFault::detail))
                .toList();
    }

    /** JSON pointer of the place at fault; for an unknown or missing property, the property itself. */
    static String pointer(ValidationMessage message) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < message.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/')
                    .append(escaped(String.valueOf(message.getInstanceLocation().getElement(i))));
        }
        if (message.getProperty() != null) {
            pointer.append('/').append(escaped(message.getProperty()));
        }
        return pointer.toString();
    }

    /** A property's name as a step of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The fault in lower case words, without a final stop. */
    static String wording(ValidationMessage message) {
        JsonNode keyword = message.getSchemaNode();
        return switch (message.getType()) {
            case "additionalProperties", "unevaluatedProperties" ->
                "`" + message.getProperty() + "` is not a property here";
            case "required" -> "`" + message.getProperty() + "` is required";
            case "type" ->
                isNull(message) ? "is null; leave out what is not recorded" : "must be " + kind(keyword.asText());
            case "enum" -> "must be one of " + values(keyword);
            case "const" -> "must be `" + keyword.asText() + "`";
            case "pattern" -> "must have the form `" + keyword.asText() + "`";
            case "format" ->
                keyword.asText().equals("date")
                        ? "must be a day that exists, in the form `YYYY-MM-DD`"
                        : "must be a time with its zone, in the form `YYYY-MM-DDThh:mm:ss+hh:mm`";
            case "maxLength" -> "must have at most " + keyword.asText() + " characters";
            case "minLength" -> "must have at least " + keyword.asText() + " characters";
            case "maxItems" -> "must have at most " + keyword.asText() + " items";
            case "minItems" ->
                keyword.asInt() == 1 ? "must not be empty" : "must have at least " + keyword.asText() + " items";
            case "minimum" -> "must be " + keyword.asText() + " or more";
            case "maximum" -> "must be " + keyword.asText() + " or less";
            default -> plain(message);
        };
    }

    private static String plain(ValidationMessage message) {
        String text = message.getError() == null ? message.getMessage() : message.getError();
        return text.replaceFirst("^[^:]*: ", "").replaceAll("[.]$", "");
    }

    private static boolean isNull(ValidationMessage message) {
        return message.getInstanceNode() != null && message.getInstanceNode().isNull();
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "array" -> "a list";
            case "object" -> "an object";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            default -> "a " + type;
        };
    }

    private static String values(JsonNode keyword) {
        return StreamSupport.stream(keyword.spliterator(), false)
                .map(value -> "`" + value.asText() + "`")
                .collect(Collectors.joining(", "));
    }
}
