package ancillary.web;

import ancillary.facts.CaseFile;
import ancillary.facts.Condition;
import ancillary.web.Block.ListPart;
import ancillary.web.Block.Lookup;
import ancillary.web.Journey.Section;
import ancillary.web.Slot.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lays a case out as a form: the short one of a journey, or everything about one fact. */
final class Layout {

    private static final int DEEPEST = 5;

    private final Words words;
    private final CaseForm form;
    private final PlaceNames names;
    private final Fields fields;
    private final String focus;
    private final Lookup looked;

    /**
     * For one page.
     *
     * @param focus the JSON pointer the reader is taken to; null for none
     * @param looked an offence that was looked up; null for none
     */
    Layout(Words words, CaseForm form, String focus, Lookup looked) {
        this.words = words;
        this.form = form;
        this.names = new PlaceNames(words, form.tree());
        this.fields = new Fields(words, form, focus);
        this.focus = focus;
        this.looked = looked;
    }

    /** The short form. */
    List<Block> of(Journey journey) {
        return journey.sections().stream().map(each -> section(each, "", 2)).toList();
    }

    private Block section(Section section, String at, int level) {
        if (section.each() == null) {
            return new Block(
                    Fields.id(at + "/" + section.key()),
                    level,
                    words.get("section." + section.key()),
                    words.or("intro." + section.key(), ""),
                    at,
                    false,
                    false,
                    false,
                    null,
                    fields.of(at, section.fields()),
                    null,
                    List.of());
        }
        String pointer = at + "/" + section.each();
        List<Block> elements = new ArrayList<>();
        JsonNode list = form.tree().at(pointer);
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            elements.add(element(section, pointer + "/" + i, level));
        }
        return list(pointer, level, words.get("section." + section.key()), section.copy(), elements);
    }

    private Block element(Section section, String at, int level) {
        boolean added = at.equals(focus) && section.offence() == null;
        Fields own = added ? new Fields(words, form, at + "/" + section.fields().get(0)) : fields;
        List<Block> below = section.sections().stream()
                .map(each -> section(each, at, Math.min(DEEPEST, level + 2)))
                .toList();
        return new Block(
                Fields.id(at),
                level + 1,
                names.alone(at),
                "",
                at,
                true,
                section.compact(),
                section.more(),
                section.offence() == null ? null : lookup(at + "/" + section.offence()),
                own.of(at, section.fields()),
                null,
                below);
    }

    /** Everything about one fact. */
    Block of(String at) {
        Class<?> type = at.isEmpty() ? CaseFile.class : Slot.at(at).type();
        List<Field> own = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        for (Slot slot : Slot.of(type)) {
            String pointer = at + "/" + slot.name();
            if (slot.kind() == Kind.FACTS) {
                below.add(elements(slot, pointer));
            } else if (slot.kind() == Kind.FACT) {
                below.add(fact(slot, pointer));
            } else {
                own.add(fields.of(slot, pointer));
            }
        }
        Lookup lookup = type == ancillary.facts.Offence.class ? lookup(at) : null;
        return new Block(Fields.id(at), 1, names.of(at), "", at, false, false, false, lookup, own, null, below);
    }

    private Block fact(Slot slot, String at) {
        boolean plain = Places.plain(slot);
        Lookup lookup = slot.type() == ancillary.facts.Offence.class ? lookup(at) : null;
        List<Field> inside = plain
                ? Slot.of(slot.type()).stream()
                        .map(each -> fields.of(each, at + "/" + each.name()))
                        .toList()
                : List.of();
        return new Block(
                Fields.id(at),
                2,
                words.label(slot),
                words.hint(slot),
                at,
                false,
                false,
                !plain,
                lookup,
                inside,
                null,
                List.of());
    }

    private Block elements(Slot slot, String pointer) {
        List<Block> rows = new ArrayList<>();
        JsonNode list = form.tree().at(pointer);
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            String at = pointer + "/" + i;
            rows.add(new Block(
                    Fields.id(at), 3, names.alone(at), "", at, true, false, true, null, List.of(), null, List.of()));
        }
        return list(pointer, 2, words.label(slot), false, rows);
    }

    private Block list(String pointer, int level, String heading, boolean copy, List<Block> elements) {
        Slot slot = Slot.at(pointer);
        String one = words.one(slot.type());
        boolean more = !elements.isEmpty();
        ListPart list = new ListPart(
                Fields.id(pointer),
                pointer,
                words.get(more ? "addAnother" : "add", one),
                copy && more ? words.get("addLike", one) : "",
                slot.type() == Condition.class && !more ? words.get("addStandard") : "",
                slot.name().equals("people") ? "" : words.get("noneRecorded"),
                form.tree().at(pointer).isArray(),
                !more);
        String hint = words.or("hint." + slot.owner().getSimpleName() + "." + slot.name(), "");
        return new Block(
                Fields.id(pointer) + "-list",
                level,
                heading,
                hint,
                pointer,
                false,
                false,
                false,
                null,
                List.of(),
                list,
                elements);
    }

    private Lookup lookup(String at) {
        if (looked != null && looked.at().equals(at)) {
            return looked;
        }
        return new Lookup(
                Fields.id(at) + "-find",
                at,
                "",
                false,
                at.equals(focus) || Tree.parent(at).equals(focus),
                List.of());
    }
}
