package ancillary.web;

import ancillary.facts.Offence;
import ancillary.law.SentenceLength;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says a value of a case in words. */
final class Values {

    private final Words words;

    Values(Words words) {
        this.words = words;
    }

    /** The value in words; null is said as not recorded. */
    String of(Slot slot, JsonNode value) {
        if (value == null) {
            return words.get("notRecorded").toLowerCase(java.util.Locale.ROOT);
        }
        if (value.isArray()) {
            return list(slot, value);
        }
        return switch (slot.kind()) {
            case DAY -> words.day(LocalDate.parse(value.asText()));
            case LENGTH -> SentenceLength.valueOf(value.asText()).toString();
            case TRUTH -> words.get(value.asBoolean() ? "yes" : "no").toLowerCase(java.util.Locale.ROOT);
            case CHOICE, CHOICES -> words.option(slot.type(), value.asText());
            case MONEY ->
                value.path("currency").asText() + " "
                        + value.path("amount").decimalValue().toPlainString();
            case FACT -> slot.type() == Offence.class ? offence(value) : words.get("recorded");
            case FACTS -> words.get("recorded");
            default -> value.asText();
        };
    }

    private String list(Slot slot, JsonNode value) {
        if (value.isEmpty()) {
            return words.get("noneRecorded").toLowerCase(java.util.Locale.ROOT);
        }
        List<String> said = new ArrayList<>();
        value.forEach(each -> said.add(of(slot, each)));
        return String.join(", ", said);
    }

    private static String offence(JsonNode value) {
        return new Offence(
                        "",
                        "",
                        value.path("statute").asText(null),
                        value.path("section").asText(null),
                        value.path("cjsCode").asText(null),
                        null)
                .getName();
    }
}
