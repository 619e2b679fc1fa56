package ancillary.web;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the short form of one group of users asks, and which question it ends in.
 *
 * @param name its address and the beginning of its messages
 * @param endpoint the question: `eligibility` or `breaches`
 * @param about the verdicts its readers ask for; the others are folded away. Empty: all of them
 * @param sections its parts, in order
 */
record Journey(String name, String endpoint, Set<String> about, List<Section> sections) {

    Journey {
        about = about == null ? Set.of() : about;
    }

    static final Journey PROSECUTOR = read("prosecutor");
    static final Journey RELEASE = read("release");
    static final Journey PROBATION = read("probation");

    /** The one of that address; null where there is none. */
    static Journey of(String name) {
        return Stream.of(PROSECUTOR, RELEASE, PROBATION)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * One part of the form.
     *
     * @param key of its heading in the messages
     * @param each the list whose elements it shows; null where it shows none
     * @param fields properties, each as a path from where the section stands
     * @param more whether everything else about it can be opened
     * @param offence the path of an offence that can be looked up; null for none
     * @param copy whether an element can be added like the last one
     * @param compact whether an element is shown in a row
     */
    record Section(
            String key,
            String each,
            List<String> fields,
            boolean more,
            String offence,
            boolean copy,
            boolean compact,
            List<Section> sections) {

        Section {
            fields = fields == null ? List.of() : fields;
            sections = sections == null ? List.of() : sections;
        }
    }

    private static Journey read(String name) {
        try (InputStream file = Journey.class.getResourceAsStream("/pages/" + name + ".yaml")) {
            return new YAMLMapper().readValue(file, Journey.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
