package ancillary.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words of the pages in one language; what is not translated yet is English. */
final class Words {

    private static final Map<String, String> ENGLISH = read("en");
    private static final Words IN_ENGLISH = new Words("en", ENGLISH);
    private static final Words IN_WELSH = new Words("cy", read("cy"));

    private final String language;
    private final Map<String, String> texts;
    private final DateTimeFormatter days;

    private Words(String language, Map<String, String> translated) {
        Map<String, String> all = new HashMap<>(ENGLISH);
        translated.forEach((key, text) -> {
            if (!text.isBlank()) {
                all.put(key, text);
            }
        });
        // Why: a page in English must not call itself Welsh because its keys are prepared.
        this.language = all.equals(ENGLISH) ? "en" : language;
        this.texts = Map.copyOf(all);
        this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(this.language));
    }

    /** The words for somebody who prefers these languages, as a browser sends them; null for no preference. */
    static Words of(String accepted) {
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("cy") ? IN_WELSH : IN_ENGLISH;
    }

    /** The language these words are in, as a page declares it. */
    String language() {
        return language;
    }

    /** Every text by its key, for the templates. */
    Map<String, String> all() {
        return texts;
    }

    /** A text with its places filled; a key without a text is a fault of ours. */
    String get(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there are no words for `" + key + "`");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of the first key there is one for. */
    String or(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }

    String label(Slot slot) {
        return or(
                "field." + slot.owner().getSimpleName() + "." + slot.name(),
                or("field." + slot.name(), plain(slot.name())));
    }

    /** What the property means, where the label does not say it all. */
    String hint(Slot slot) {
        return or("hint." + slot.owner().getSimpleName() + "." + slot.name(), forPeople(slot.said()));
    }

    // What is published speaks to programs too: how a list is left empty is a tick box here.
    private static String forPeople(String said) {
        return said.replaceAll("; `\\[]`[^;]*", "").replace("`", "");
    }

    /** The hint of a short form; empty where the label is enough. */
    String shortHint(Slot slot) {
        return or("hint." + slot.owner().getSimpleName() + "." + slot.name(), "");
    }

    /** A word of an enumeration, in plain words. */
    String option(Class<?> type, String constant) {
        return or("value." + type.getSimpleName() + "." + constant, option(constant));
    }

    String option(String constant) {
        return or(
                "value." + constant, sentence(constant.toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /** What one element of a list is called, in the middle of a sentence. */
    String one(Class<?> type) {
        return or("one." + type.getSimpleName(), plain(type.getSimpleName()).toLowerCase(Locale.ROOT));
    }

    /** A day as people write it, such as `22 November 2026`. */
    String day(LocalDate day) {
        return day == null ? "" : days.format(day);
    }

    private static String plain(String camel) {
        return sentence(camel.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Map<String, String> read(String language) {
        Properties properties = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("/messages/" + language + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
