package ancillary.web;

import ancillary.facts.Decision;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what a JSON pointer of a case points at. */
final class PlaceNames {

    private static final Pattern QUOTED = Pattern.compile("`(/people[^`]*|/hearing[^`]*|/assessedOn)`");
    private static final Pattern UNRECORDED = Pattern.compile("(not recorded: )(/[\\w/]+)");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> DAYS = List.of("on", "madeOn", "releasedOn", "revokedOn", "committedOn");

    private final Words words;
    private final JsonNode tree;

    PlaceNames(Words words, JsonNode tree) {
        this.words = words;
        this.tree = tree;
    }

    /** The name of a place, such as `count 2, sentence, term`. */
    String of(String pointer) {
        List<String> said = new ArrayList<>();
        StringBuilder here = new StringBuilder();
        String[] steps =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
        for (int i = 0; i < steps.length; i++) {
            here.append('/').append(steps[i]);
            Slot slot = Slot.at(here.toString());
            if (slot == null) {
                said.add(steps[i]);
            } else if (steps[i].matches("\\d+") && slot.many()) {
                if (!slot.name().equals("people")
                        || i == steps.length - 1
                        || tree.path("people").size() > 1) {
                    said.add(element(slot, here.toString()));
                }
            } else if (slot.kind() != Slot.Kind.FACTS || i == steps.length - 1) {
                label(lower(words.label(slot)), slot, said);
            }
        }
        return said.isEmpty() ? words.get("theCase") : Words.sentence(String.join(", ", said));
    }

    /** Adds the name of a property, once where it repeats what it belongs to; what was decided needs no name. */
    private static void label(String label, Slot slot, List<String> said) {
        boolean decided = slot.owner() == Decision.class && slot.name().equals("result");
        String last = said.isEmpty() ? null : said.get(said.size() - 1);
        if (last != null && label.startsWith(last)) {
            said.remove(said.size() - 1);
        }
        if (!decided || last == null) {
            said.add(label);
        }
    }

    /** The name of an element alone, for where what it belongs to is plain. */
    String alone(String pointer) {
        return Words.sentence(element(Slot.at(pointer), pointer));
    }

    /** A sentence with every pointer in it said in words. */
    String in(String sentence) {
        if (sentence == null) {
            return "";
        }
        Matcher quoted = QUOTED.matcher(sentence);
        return quoted.replaceAll(found -> Matcher.quoteReplacement("“" + lower(of(found.group(1))) + "”"));
    }

    /** A document with the blanks it has named in words, in lines that fit a sheet. */
    String inPaper(String text) {
        return Sheet.lines(UNRECORDED
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + lower(of(found.group(2))))));
    }

    /** Each fact a document has a blank for, once, in its order. */
    List<Finding.Need> blanks(String text) {
        return UNRECORDED
                .matcher(text)
                .results()
                .map(found -> found.group(2))
                .filter(pointer -> Slot.at(pointer) != null)
                .distinct()
                .map(pointer -> new Finding.Need(Places.opening(pointer), of(pointer)))
                .toList();
    }

    private String element(Slot slot, String pointer) {
        JsonNode fact = tree.at(pointer);
        int number = 1 + Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
        String own = text(fact, "label", "name", "code");
        if (own != null) {
            return own.matches("[A-Z][A-Z0-9_]+") ? lower(words.option(own)) : own;
        }
        String plain = words.one(slot.type()) + " " + number;
        String kind = text(fact, "kind");
        return kind == null || slot.name().equals("people") ? plain : kind(slot, fact, kind) + " (" + plain + ")";
    }

    private String kind(Slot slot, JsonNode fact, String kind) {
        Slot own = Slot.of(slot.type()).stream()
                .filter(each -> each.name().equals("kind"))
                .findFirst()
                .orElse(null);
        String said = own == null ? kind : lower(words.option(own.type(), kind));
        for (String name : DAYS) {
            String day = text(fact, name);
            if (day != null && ISO_DAY.matcher(day).matches()) {
                return said + ", " + day(day);
            }
        }
        return said;
    }

    private String day(String iso) {
        try {
            return words.day(LocalDate.parse(iso));
        } catch (java.time.DateTimeException e) {
            return iso;
        }
    }

    private static String text(JsonNode fact, String... names) {
        for (String name : names) {
            if (fact.path(name).isTextual()) {
                return fact.path(name).asText();
            }
        }
        return null;
    }

    private static String lower(String text) {
        return text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ')
                ? text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1)
                : text;
    }
}
