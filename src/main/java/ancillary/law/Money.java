package ancillary.law;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount in one currency. Amounts of different currencies are never compared: the answer is null.
 *
 * @param amount major units, such as pounds; never negative
 * @param currency ISO 4217 code, such as {@code GBP}
 */
public record Money(BigDecimal amount, String currency) {

    public Money {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(currency);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount must not be negative");
        }
    }

    /** Reads {@code GBP 1000.00}. */
    public static Money valueOf(String text) {
        String[] parts = text.trim().split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException("`" + text + "` is not an amount such as `GBP 1000.00`");
        }
        return new Money(new BigDecimal(parts[1]), parts[0]);
    }

    /** True where this is at least the other, false where it is less, null for different currencies. */
    public Boolean atLeast(Money other) {
        return currency.equals(other.currency) ? (Boolean) (amount.compareTo(other.amount) >= 0) : null;
    }

    /** True where this is more than the other, false where it is not, null for different currencies. */
    public Boolean moreThan(Money other) {
        return currency.equals(other.currency) ? (Boolean) (amount.compareTo(other.amount) > 0) : null;
    }

    /** {@code GBP 1000.00}, in major units as given. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
