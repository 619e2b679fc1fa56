package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enters a story as a person does who begins with an empty form: fills every field that a page shows and the story has
 * something for, sends every field of the page as a browser would, and presses only buttons that are there.
 */
final class Typist {

    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"(/[^\"]+)\"");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]* name=\"do\" value=\"([^\"]*)\"");
    private static final int MOST = 500;

    private final String journey;
    private final Map<String, Map<String, List<String>>> entries = new LinkedHashMap<>();
    private final Map<String, Integer> lists = new LinkedHashMap<>();
    private String page;
    private String at = "";
    private int presses;

    private Typist(String journey, JsonNode story) {
        this.journey = journey;
        learn(story, "");
    }

    /** The page with the answer, of a case typed from nothing; the case it carries is the story. */
    static String answer(String journey, JsonNode story) throws IOException {
        Typist typist = new Typist(journey, story);
        typist.page = RestAssured.given().get("/" + journey).asString();
        while (typist.step()) {
            assertThat(++typist.presses).as("buttons pressed").isLessThan(MOST);
        }
        typist.press("ask");
        return typist.page;
    }

    private void learn(JsonNode node, String at) {
        node.properties().forEach(each -> {
            String pointer = at + "/" + each.getKey();
            Slot slot = Slot.at(pointer);
            JsonNode value = each.getValue();
            if (slot.kind() == Slot.Kind.FACT) {
                learn(value, pointer);
            } else if (slot.kind() == Slot.Kind.FACTS && !value.isEmpty()) {
                lists.put(pointer, value.size());
                for (int i = 0; i < value.size(); i++) {
                    learn(value.get(i), pointer + "/" + i);
                }
            } else {
                entries.put(pointer, Entry.shown(slot, value));
            }
        });
    }

    /** Presses one button nearer to the whole story; false where nothing is left to enter. */
    private boolean step() throws IOException {
        JsonNode carried = Site.carried(page);
        for (Map.Entry<String, Integer> list : lists.entrySet()) {
            if (carried.at(list.getKey()).size() < list.getValue()) {
                press(buttons().contains("add:" + list.getKey()) ? "add:" + list.getKey() : towards(list.getKey()));
                return true;
            }
        }
        for (String pointer : entries.keySet()) {
            if (carried.at(pointer).isMissingNode()) {
                boolean here = fields().stream().anyMatch(name -> owner(name).equals(pointer));
                press(here ? leave() : towards(pointer));
                return true;
            }
        }
        return false;
    }

    private String leave() throws IOException {
        return at.isEmpty() ? "ask" : "edit";
    }

    /** The button that opens the fact nearest to a place. */
    private String towards(String pointer) throws IOException {
        String nearest = buttons().stream()
                .filter(each -> each.startsWith("open:") && !each.contains("#"))
                .map(each -> each.substring(5))
                .filter(each -> (pointer + "/").startsWith(each + "/") && each.length() > at.length())
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        assertThat(nearest.isEmpty() && at.isEmpty() && !buttons().contains("edit"))
                .as("no page shows " + pointer)
                .isFalse();
        return nearest.isEmpty() ? "edit" : "open:" + nearest;
    }

    private void press(String button) throws IOException {
        assertThat(buttons()).as(journey + " " + at).contains(button);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", at);
        for (String name : fields()) {
            List<String> typed = typed(name);
            if (typed != null) {
                all.put(name, typed);
            }
        }
        page = Site.press(journey, Site.carried(page), button, all).asString();
        at = button.startsWith("open:") ? button.substring(5) : button.startsWith("add:") ? at : "";
    }

    /** What stands in a field when its page is sent; null for a box that is not ticked. */
    private List<String> typed(String name) {
        String pointer = owner(name);
        String part = name.equals(pointer) ? "" : name.substring(pointer.length() + 1);
        Map<String, List<String>> parts = entries.getOrDefault(pointer, Map.of());
        Slot slot = Slot.at(pointer);
        boolean box = part.equals(Entry.NONE) || (part.isEmpty() && slot.kind() == Slot.Kind.CHOICES);
        List<String> typed = parts.getOrDefault(part, box ? null : List.of(part.equals(Entry.HERE) ? "on" : ""));
        if (typed != null && part.isEmpty() && slot.type().isEnum()) {
            typed.forEach(each -> assertThat(page).as(name).contains("value=\"" + each + "\""));
        }
        return typed;
    }

    private static String owner(String name) {
        return name.replaceFirst("~.*", "");
    }

    private Set<String> fields() {
        return found(FIELD);
    }

    private List<String> buttons() {
        return new ArrayList<>(found(BUTTON));
    }

    private Set<String> found(Pattern pattern) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(Site.text(matcher.group(1)));
        }
        return found;
    }

    /** Whether two cases say the same; a whole amount and the same amount with pence are one. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (left, right) -> left.isNumber() && right.isNumber()
                        ? left.decimalValue().compareTo(right.decimalValue())
                        : left.equals(right) ? 0 : 1,
                other);
    }
}
