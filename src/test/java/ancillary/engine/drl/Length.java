package ancillary.engine.drl;

/** A length of the tests that knows when it cannot be compared. */
public record Length(int months, int days) {

    public Boolean atLeast(Length other) {
        return days == other.days ? (Boolean) (months >= other.months) : null;
    }
}
