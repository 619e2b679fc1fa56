package ancillary.engine.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A fact of the random rule sets, with a property of every type rules compare. */
public record Node(
        String at,
        String of,
        Integer size,
        int count,
        Long large,
        BigDecimal exact,
        Boolean flag,
        boolean plain,
        LocalDate on,
        LocalDate due,
        Colour colour,
        List<String> tags,
        Node other) {

    public Boolean over(int limit) {
        return size == null ? null : (Boolean) (size > limit);
    }

    public boolean above(int limit) {
        return count > limit;
    }

    public int doubled() {
        return 2 * count;
    }

    public String getTwin() {
        return of;
    }
}
