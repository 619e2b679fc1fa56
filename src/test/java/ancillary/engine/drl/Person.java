package ancillary.engine.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** A fact of the tests with a property of every type rules meet. */
public record Person(
        String at,
        String name,
        Integer age,
        int children,
        Boolean insured,
        boolean adult,
        LocalDate bornOn,
        Colour colour,
        List<String> tags,
        Home home,
        BigDecimal debt,
        Period leave,
        Length sentence,
        Period until,
        Object other) {

    /** A person of whom only the place and the name are recorded. */
    public static Person named(String at, String name) {
        return new Person(at, name, null, 0, null, false, null, null, null, null, null, null, null, null, null);
    }

    public LocalDate comesOfAgeOn() {
        return bornOn == null ? null : bornOn.plusYears(18);
    }

    public String getKey() {
        return at + " " + name;
    }

    public Boolean owes(int amount) {
        return debt == null ? null : (Boolean) (debt.compareTo(BigDecimal.valueOf(amount)) >= 0);
    }

    public boolean hasMoreChildrenThan(int number) {
        return children > number;
    }
}
