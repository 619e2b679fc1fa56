package ancillary.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.mustachejava.Mustache;
import java.io.StringWriter;
import java.util.List;

/**
 * What a document is made of: a sidecar that says for which verdict it is and where its fields come from, and a text with
 * places for the fields.
 *
 * @param id its name, that of both files
 * @param title what it is, in plain words
 * @param endpoint the endpoint whose answer it is filled from
 * @param verdict the verdict it is made for
 * @param words the words at which it is made; empty for every word
 * @param where lists of the verdict's subject to values of which one item must have them all; empty for always
 * @param fields name to source: `at`, `case`, `verdict`, `criterion`, `beside`, `asked`, `flag`, `date` or `day`
 * @param lists name to what its items are and the fields of each
 * @param text the text with its places
 */
record Template(
        String id,
        String title,
        String endpoint,
        String verdict,
        List<String> words,
        JsonNode where,
        JsonNode fields,
        JsonNode lists,
        Mustache text) {

    /** The most characters of a document. */
    private static final int LONGEST = 1 << 20;

    /** Whether one is made for a verdict of that word on the subject at that place of the case. */
    boolean due(String word, JsonNode subject) {
        return (words.isEmpty() || words.contains(word))
                && where.properties().stream()
                        .allMatch(each -> Fields.any(subject.path(each.getKey()), each.getValue()));
    }

    /**
     * The text with every place filled.
     *
     * @throws IllegalStateException if it grows beyond what a person could read
     */
    String written(Object fields) {
        StringWriter written = new StringWriter() {
            @Override
            public void write(String more) {
                if (getBuffer().length() + more.length() > LONGEST) {
                    throw new IllegalStateException("`" + id + "` is too long");
                }
                super.write(more);
            }
        };
        text.execute(written, fields);
        return written.toString();
    }
}
