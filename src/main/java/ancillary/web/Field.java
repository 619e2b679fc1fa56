package ancillary.web;

import java.util.List;
import java.util.Map;

/**
 * One field of a form, ready to show.
 *
 * @param id its id in the page
 * @param name the JSON pointer of its property
 * @param kind how it is entered, in lower case
 * @param error what is wrong with it; empty for nothing
 * @param focus whether the reader is taken to it
 * @param parts what stands in it
 */
record Field(
        String id,
        String name,
        String kind,
        String label,
        String hint,
        String error,
        boolean focus,
        boolean wide,
        List<Option> options,
        Map<String, List<String>> parts) {

    private static final int FEW = 8;

    /** One choice. */
    record Option(String value, String label, boolean chosen) {}

    /** What stands in a part; empty for nothing. */
    public String part(String name) {
        List<String> all = parts.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    public String getValue() {
        return part("");
    }

    /** Whether a long list of boxes is shown unfolded: where one is ticked, or the reader is taken to it. */
    public boolean isUnfolded() {
        return options.size() <= FEW || !parts.isEmpty() || focus || !error.isEmpty();
    }

    public boolean isNone() {
        return parts.containsKey(Entry.NONE);
    }

    /** What describes the field to a screen reader; empty for nothing. */
    public String getDescribed() {
        String described = (hint.isEmpty() ? "" : id + "-hint") + (error.isEmpty() ? "" : " " + id + "-error");
        return described.strip();
    }
}
