package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import ancillary.engine.CaseSchema;
import ancillary.engine.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything the schema takes has a field with a label, on a page that buttons lead to. */
class SchemaFormTest {

    private static final JsonNode SCHEMA = CaseSchema.get();

    private final Words words = Words.of(null);
    private final ObjectNode document = Json.mapper().createObjectNode();
    private final Set<String> properties = new LinkedHashSet<>();
    private final Map<String, Field> fields = new HashMap<>();
    private final Set<String> lists = new LinkedHashSet<>();
    private final Deque<String> pages = new ArrayDeque<>();

    @Test
    void every_property_of_the_schema_has_a_labelled_field_that_buttons_lead_to() {
        fill(document, SCHEMA, "", Set.of());
        CaseForm form = new CaseForm(words, document);
        Layout layout = new Layout(words, form, null, null);
        for (String journey : List.of("prosecutor", "release", "probation")) {
            layout.of(Journey.of(journey)).forEach(this::see);
        }
        Set<String> opened = new LinkedHashSet<>();
        while (!pages.isEmpty()) {
            if (opened.add(pages.peek())) {
                see(layout.of(pages.peek()));
            }
            pages.remove();
        }
        assertThat(properties).hasSizeGreaterThan(300);
        for (String pointer : properties) {
            Slot slot = Slot.at(pointer);
            assertThat(slot).as(pointer).isNotNull();
            if (slot.kind() == Slot.Kind.FACTS) {
                assertThat(lists).contains(pointer);
            } else if (slot.kind() != Slot.Kind.FACT) {
                assertThat(fields).containsKey(pointer);
                assertThat(fields.get(pointer).label()).isNotBlank();
            }
        }
    }

    /** One of everything the schema has, by the pointers of its properties; a kind of fact within its own kind once. */
    private void fill(ObjectNode node, JsonNode schema, String at, Set<String> above) {
        resolved(schema).path("properties").properties().forEach(each -> {
            String pointer = at + "/" + each.getKey();
            properties.add(pointer);
            Slot slot = Slot.at(pointer);
            boolean many = slot != null && slot.kind() == Slot.Kind.FACTS;
            if (!many && (slot == null || slot.kind() != Slot.Kind.FACT)) {
                return;
            }
            String type = slot.type().getSimpleName();
            ObjectNode below = many ? node.putArray(each.getKey()).addObject() : node.putObject(each.getKey());
            if (!above.contains(type)) {
                Set<String> deeper = new LinkedHashSet<>(above);
                deeper.add(type);
                JsonNode inside = resolved(each.getValue());
                fill(below, many ? inside.path("items") : inside, pointer + (many ? "/0" : ""), deeper);
            }
        });
    }

    private static JsonNode resolved(JsonNode schema) {
        JsonNode at = schema;
        while (at.has("$ref")) {
            at = SCHEMA.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }

    private void see(Block block) {
        block.fields().forEach(each -> fields.put(each.name(), each));
        if (block.list() != null) {
            lists.add(block.list().at());
        }
        if (block.more()) {
            pages.add(block.at());
        }
        block.blocks().forEach(this::see);
    }
}
