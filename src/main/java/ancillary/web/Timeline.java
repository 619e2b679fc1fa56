package ancillary.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What happened to a person by day: convictions, licences, orders, behaviour and recalls. */
final class Timeline {

    private static final Map<String, List<String>> DAYS = Map.of(
            "counts", List.of("convictedOn"),
            "licences", List.of("releasedOn", "endsOn", "revokedOn"),
            "orders", List.of("madeOn", "endsOn", "revokedOn", "dischargedOn"),
            "behaviour", List.of("on", "until"),
            "recalls", List.of("revokedOn", "returnedToCustodyOn"));

    private final Words words;
    private final JsonNode tree;
    private final PlaceNames names;

    Timeline(Words words, JsonNode tree) {
        this.words = words;
        this.tree = tree;
        this.names = new PlaceNames(words, tree);
    }

    /** One day of it. */
    record Event(String iso, String day, String what) {}

    /** Who a case is about, and what happened when. */
    record Life(String name, List<String> known, List<Event> events) {}

    /** Each person's, in the order of the case. */
    List<Life> lives() {
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < tree.path("people").size(); i++) {
            String at = "/people/" + i;
            lives.add(new Life(names.alone(at), known(at), events(at)));
        }
        return lives;
    }

    private List<String> known(String at) {
        List<String> known = new ArrayList<>();
        for (String path : List.of("/bornOn", "/identifiers/crn", "/identifiers/nomsNumber", "/mappa/level")) {
            JsonNode value = tree.at(at + path);
            if (value.isTextual()) {
                Slot slot = Slot.at(at + path);
                known.add(words.label(slot) + " " + new Values(words).of(slot, value));
            }
        }
        return known;
    }

    private List<Event> events(String at) {
        List<Event> events = new ArrayList<>();
        DAYS.forEach((list, days) -> {
            for (int i = 0; i < tree.at(at + "/" + list).size(); i++) {
                String fact = at + "/" + list + "/" + i;
                days.forEach(day -> add(events, fact, day));
            }
        });
        events.sort(Comparator.comparing(Event::iso).thenComparing(Event::what));
        return events;
    }

    private void add(List<Event> events, String fact, String day) {
        JsonNode value = tree.at(fact + "/" + day);
        if (value.isTextual()) {
            String said = words.label(Slot.at(fact + "/" + day));
            events.add(new Event(
                    value.asText(), words.day(LocalDate.parse(value.asText())), names.alone(fact) + ": " + said));
        }
    }
}
