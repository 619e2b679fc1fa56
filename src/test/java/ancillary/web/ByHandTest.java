package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed field by field becomes the case, and nothing but the case. */
class ByHandTest {

    private final Words words = Words.of(null);
    private final List<String> entered = new ArrayList<>();

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of("fixtures"))) {
            return paths.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void each_story_can_be_entered_field_by_field(Path story) throws IOException {
        JsonNode whole = Json.mapper().readTree(story.resolve("case.json").toFile());
        CaseForm form = new CaseForm(words, Json.mapper().createObjectNode());
        enter(form, whole, "");
        assertThat(form.faults()).isEmpty();
        // Compared as JSON would be read again: a whole amount and the same amount with pence are one.
        assertThat(plain(form.tree())).isEqualTo(plain(whole));
        assertThat(entered)
                .allSatisfy(pointer -> assertThat(shownAt(form, pointer))
                        .as("the page that opens for " + pointer)
                        .contains(pointer));
    }

    /** The names of the fields and lists on the page that a button to a place opens. */
    private Set<String> shownAt(CaseForm form, String pointer) {
        Set<String> names = new LinkedHashSet<>();
        names(new Layout(words, form, null, null).of(Places.opening(pointer).replaceFirst("#.*", "")), names);
        return names;
    }

    private static void names(Block block, Set<String> names) {
        block.fields().forEach(each -> names.add(each.name()));
        if (block.list() != null) {
            names.add(block.list().at());
        }
        block.blocks().forEach(each -> names(each, names));
    }

    private static Object plain(JsonNode node) {
        return Json.mapper().convertValue(node, Object.class).toString().replace("1E+3", "1000");
    }

    /** Adds and fills as the buttons and fields of the pages do, in the order of the story. */
    private void enter(CaseForm form, JsonNode node, String at) {
        node.properties().forEach(each -> {
            String pointer = at + "/" + each.getKey();
            Slot slot = Slot.at(pointer);
            assertThat(slot).as(pointer).isNotNull();
            if (slot.kind() == Slot.Kind.FACT) {
                enter(form, each.getValue(), pointer);
            } else if (slot.kind() == Slot.Kind.FACTS && !each.getValue().isEmpty()) {
                each.getValue()
                        .forEach(one ->
                                enter(form, one, form.add(pointer, Json.mapper().createObjectNode())));
            } else {
                entered.add(pointer);
                form.apply(new Posted(typed(slot, pointer, each.getValue())));
            }
        });
    }

    private static Map<String, List<String>> typed(Slot slot, String pointer, JsonNode value) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Entry.shown(slot, value)
                .forEach((part, values) -> typed.put(part.isEmpty() ? pointer : pointer + "~" + part, values));
        return typed;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            31, 2, 2026, enter a day that exists
            -, 2, 2026, 'enter day, month and year'
            x, 2, 2026, enter a day that exists
            1, 13, 2026, enter a day that exists
            1, 1, 26, enter a day that exists
            """)
    void a_day_that_cannot_be_is_told_and_kept_as_typed(String day, String month, String year, String said) {
        CaseForm form = new CaseForm(words, Json.mapper().createObjectNode());
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("/assessedOn~d", List.of(day == null ? "" : day));
        typed.put("/assessedOn~m", List.of(month));
        typed.put("/assessedOn~y", List.of(year));
        form.apply(new Posted(typed));
        assertThat(form.faults().get("/assessedOn")).startsWith(said);
        assertThat(form.parts(Slot.at("/assessedOn"), "/assessedOn").get("m")).containsExactly(month);
    }

    @Test
    void what_is_cleared_is_not_recorded_and_leaves_no_empty_shell() {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.putObject("hearing").put("court", "CROWN_COURT");
        CaseForm form = new CaseForm(words, tree);
        form.apply(new Posted(Map.of("/hearing/court", List.of(""))));
        assertThat(form.tree()).isEmpty();
    }

    @Test
    void a_list_is_not_recorded_or_recorded_as_none() {
        CaseForm form = new CaseForm(words, Json.mapper().createObjectNode());
        form.add("/people", Json.mapper().createObjectNode());
        form.apply(new Posted(Map.of("/people/0/counts~here", List.of("on"))));
        assertThat(form.tree().at("/people/0/counts").isMissingNode()).isTrue();
        form.apply(new Posted(Map.of("/people/0/counts~here", List.of("on"), "/people/0/counts~none", List.of("on"))));
        assertThat(form.tree().at("/people/0/counts").isArray()).isTrue();
        form.apply(new Posted(Map.of("/people/0/counts~here", List.of("on"))));
        assertThat(form.tree().at("/people/0/counts").isMissingNode()).isTrue();
    }

    @Test
    void a_name_that_no_case_has_and_an_element_that_is_not_there_change_nothing() {
        CaseForm form = new CaseForm(words, Json.mapper().createObjectNode());
        form.apply(new Posted(Map.of(
                "/nonsense",
                List.of("x"),
                "/people/7/name",
                List.of("x"),
                "/people/0~none",
                List.of("x"),
                "x",
                List.of(""))));
        assertThat(form.tree()).isEmpty();
    }
}
