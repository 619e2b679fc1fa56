package ancillary.web;

import ancillary.web.Field.Option;
import ancillary.web.Slot.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the fields of a form out of the properties of the facts. */
final class Fields {

    /** As many choices as are shown at once; more are a list to choose from. */
    private static final int AT_ONCE = 3;

    /** Texts of more than a line. */
    private static final Set<String> LONG = Set.of("text", "what", "factsReliedOn");

    private final Words words;
    private final CaseForm form;
    private final String focus;

    Fields(Words words, CaseForm form, String focus) {
        this.words = words;
        this.form = form;
        this.focus = focus;
    }

    /** The id of whatever stands for a place of the case. */
    static String id(String pointer) {
        return "f" + pointer.replace('/', '-');
    }

    /** Fields by their paths from a fact; only those of a path that exists. */
    List<Field> of(String at, List<String> paths) {
        List<Field> fields = new ArrayList<>();
        for (String path : paths) {
            String pointer = at + "/" + path;
            Slot slot = Slot.at(pointer);
            if (slot == null) {
                throw new IllegalStateException("a form asks for `" + pointer + "`, which no case has");
            }
            fields.add(of(slot, pointer, words.shortHint(slot)));
        }
        return fields;
    }

    /** A field with what the property means. */
    Field of(Slot slot, String pointer) {
        return of(slot, pointer, words.hint(slot));
    }

    private Field of(Slot slot, String pointer, String hint) {
        Map<String, List<String>> parts = form.parts(slot, pointer);
        String error = form.faults().getOrDefault(pointer, "");
        return new Field(
                id(pointer),
                pointer,
                kind(slot),
                words.label(slot),
                hint,
                error,
                pointer.equals(focus),
                slot.many() || LONG.contains(slot.name()),
                options(slot, parts.getOrDefault("", List.of())),
                parts);
    }

    private static String kind(Slot slot) {
        boolean few = slot.kind() == Kind.CHOICE && slot.type().getEnumConstants().length <= AT_ONCE;
        return few ? "radios" : slot.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<Option> options(Slot slot, List<String> chosen) {
        List<Option> options = new ArrayList<>();
        if (slot.kind() == Kind.CHOICE || slot.kind() == Kind.CHOICES) {
            for (Object constant : slot.type().getEnumConstants()) {
                String name = ((Enum<?>) constant).name();
                options.add(new Option(name, words.option(slot.type(), name), chosen.contains(name)));
            }
        } else if (slot.kind() == Kind.TRUTH) {
            options.add(new Option("true", words.get("yes"), chosen.contains("true")));
            options.add(new Option("false", words.get("no"), chosen.contains("false")));
        }
        return options;
    }
}
