package ancillary.engine.drl;

import java.util.Arrays;
import java.util.List;

/** A conclusion of the tests. */
public record Shows(String what, String about, List<Object> values) {

    public Shows(String what, String about) {
        this(what, about, List.of());
    }

    public static Shows of(String what, String about, Object... values) {
        return new Shows(what, about, Arrays.asList(values));
    }
}
