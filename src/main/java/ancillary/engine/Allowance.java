package ancillary.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * How many re-runs an answer may still take: so many for each person, so that what one comes to does not hang on the
 * others, and so many in all, since somebody waits for it.
 */
final class Allowance {

    private static final int PERSON = 2_500;
    private static final int ALL = 20_000;

    /** What a question may have even where those before it took all: enough to see that a missing day decides nothing. */
    private static final int LEAST = 40;

    private final Map<String, Integer> taken = new HashMap<>();
    private final int person;
    private int all;

    Allowance() {
        this(PERSON, ALL);
    }

    /** So many for each person, and so many in all. */
    Allowance(int person, int all) {
        this.person = person;
        this.all = all;
    }

    /** How many may be taken about something of this place in the case. */
    int left(String at) {
        return Math.max(0, Math.min(person - taken.getOrDefault(person(at), 0), all));
    }

    /** The same, of a question that is never left without any. */
    int leftAtLeast(String at) {
        return Math.max(LEAST, left(at));
    }

    void take(String at, int runs) {
        taken.merge(person(at), runs, Integer::sum);
        all -= runs;
    }

    /** The first two steps of the pointer, {@code /people/3}; what is of no person goes together. */
    private static String person(String at) {
        int second = at.indexOf('/', 1);
        int third = second < 0 ? -1 : at.indexOf('/', second + 1);
        return second < 0 ? "" : third < 0 ? at : at.substring(0, third);
    }
}
