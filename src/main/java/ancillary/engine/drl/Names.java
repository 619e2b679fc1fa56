package ancillary.engine.drl;

import java.util.LinkedHashMap;
import java.util.Map;

/** The variables of one rule, each with its place in the frame. */
final class Names {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int most;

    /** The place of a variable; a new one where it has none. */
    int place(String variable) {
        return places.computeIfAbsent(variable, name -> most++);
    }

    boolean known(String variable) {
        return places.containsKey(variable);
    }

    /** How many places a frame needs. */
    int size() {
        return most;
    }
}
