package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.facts.CaseFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pages have English words for everything, and places for Welsh ones that nobody has made up. */
class WordsTest {

    private final Words english = Words.of(null);

    @Test
    void every_property_has_a_label_and_every_choice_a_word() {
        for (Slot slot : slots()) {
            String owner = slot.owner().getSimpleName();
            assertThat(english.all()).containsKey("field." + owner + "." + slot.name());
            if (slot.type().isEnum()) {
                for (Object constant : slot.type().getEnumConstants()) {
                    assertThat(english.all()).containsKey("value." + constant);
                }
            }
            if (slot.kind() == Slot.Kind.FACTS) {
                assertThat(english.all()).containsKey("one." + slot.type().getSimpleName());
            }
        }
    }

    @Test
    void welsh_has_the_same_keys_and_no_text_before_a_translator_gives_it_one() throws IOException {
        Properties welsh = read("cy");
        assertThat(welsh.keySet()).isEqualTo(read("en").keySet());
        assertThat(welsh.values()).allMatch(text -> text.toString().isEmpty());
    }

    @Test
    void a_page_for_a_welsh_reader_is_english_and_says_so_until_then() {
        Words welsh = Words.of("cy-GB,cy;q=0.9,en;q=0.8");
        assertThat(welsh.get("ask")).isEqualTo("Get the answer");
        assertThat(welsh.language()).isEqualTo("en");
    }

    @Test
    void a_day_is_said_as_people_write_it() {
        assertThat(english.day(LocalDate.of(2026, 11, 22))).isEqualTo("22 November 2026");
    }

    /** Every property of every fact there is. */
    static Set<Slot> slots() {
        Set<Slot> slots = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(CaseFile.class));
        while (!open.isEmpty()) {
            for (Slot slot : Slot.of(open.poll())) {
                boolean fact = slot.kind() == Slot.Kind.FACT || slot.kind() == Slot.Kind.FACTS;
                if (slots.add(slot) && fact) {
                    open.add(slot.type());
                }
            }
        }
        return slots;
    }

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/messages/" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }
}
