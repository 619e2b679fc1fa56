package ancillary.engine;

import com.networknt.schema.ValidationMessage;

/** Turns what a JSON Schema validator says into our pointers and our words. */
final class Schemas {

    private Schemas() {}

    /** JSON pointer of the place at fault; for an unknown or missing property, the property itself. */
    static String pointer(ValidationMessage message) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < message.getInstanceLocation().getNameCount(); i++) {
            pointer.append('/')
                    .append(String.valueOf(message.getInstanceLocation().getElement(i))
                            .replace("~", "~0")
                            .replace("/", "~1"));
        }
        if (message.getProperty() != null) {
            pointer.append('/').append(message.getProperty().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The fault in lower case words, without a final stop. */
    static String wording(ValidationMessage message) {
        return switch (message.getType()) {
            case "additionalProperties", "unevaluatedProperties" ->
                "`" + message.getProperty() + "` is not a property here";
            case "required" -> "`" + message.getProperty() + "` is required";
            case "type" -> "is not of the right type: " + plain(message);
            case "enum", "const" -> "is not one of the values allowed: " + plain(message);
            case "pattern" -> "does not have the right form: " + plain(message);
            default -> plain(message);
        };
    }

    private static String plain(ValidationMessage message) {
        String text = message.getError() == null ? message.getMessage() : message.getError();
        return text.replaceFirst("^[^:]*: ", "").replaceAll("[.]$", "");
    }
}
