package ancillary.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Money LIMIT = Money.valueOf("GBP 1000.00");

    @Test
    void exactly_the_limit_is_at_least_it_and_not_more() {
        assertThat(Money.valueOf("GBP 1000").atLeast(LIMIT)).isTrue();
        assertThat(Money.valueOf("GBP 1000").moreThan(LIMIT)).isFalse();
        assertThat(Money.valueOf("GBP 1000.01").moreThan(LIMIT)).isTrue();
        assertThat(Money.valueOf("GBP 999.99").atLeast(LIMIT)).isFalse();
    }

    @Test
    void amounts_of_different_currencies_are_never_compared() {
        assertThat(Money.valueOf("EUR 5000").atLeast(LIMIT)).isNull();
        assertThat(Money.valueOf("EUR 5000").moreThan(LIMIT)).isNull();
    }

    @Test
    void a_negative_amount_is_refused() {
        assertThatThrownBy(() -> new Money(new BigDecimal("-0.01"), "GBP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount must not be negative");
    }
}
