package ancillary.engine.drl;

import java.util.Arrays;

/** A conclusion of the random rule sets. */
public record Mark(String what, String about, Integer size, Object rest) {

    public static Mark of(String what, String about, Object... rest) {
        return new Mark(what, about, null, Arrays.asList(rest));
    }

    public static Mark sized(String what, String about, Integer size) {
        return new Mark(what, about, size, null);
    }
}
