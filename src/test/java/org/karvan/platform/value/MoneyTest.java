package org.karvan.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Amounts: added only among their own, and never rounded unasked. */
class MoneyTest {

    private static final Currency RUPEE = Currency.getInstance("PKR");

    @Test
    void amountsOfOneCurrencyAreAddedAndTakenAway() {
        assertEquals(Money.usd("0.30"), Money.usd("0.10").plus(Money.usd("0.20")));
        assertEquals(Money.usd("-0.10"), Money.usd("0.10").minus(Money.usd("0.20")));
    }

    @Test
    void amountsOfTwoCurrenciesAreNeitherAddedNorCompared() {
        Money rupees = Money.of(BigDecimal.ONE, RUPEE);

        assertThrows(IllegalArgumentException.class, () -> Money.usd("1").plus(rupees));
        assertThrows(IllegalArgumentException.class, () -> Money.usd("1").minus(rupees));
        assertThrows(IllegalArgumentException.class, () -> Money.usd("1").compareTo(rupees));
        assertNotEquals(Money.usd("1"), rupees);
    }

    @Test
    void trailingZerosAreWorthNothing() {
        assertEquals(Money.usd("40000"), Money.usd("40000.00"));
        assertEquals(Money.usd("40000").hashCode(), Money.usd("40000.00").hashCode());
        assertEquals(0, Money.usd("40000").compareTo(Money.usd("40000.00")));
        assertNotEquals(Money.usd("40000").hashCode(), Money.usd("40001").hashCode());
    }

    @Test
    void eightDecimalsAreKeptAndNineRefused() {
        assertEquals("USD 0.12345678", Money.usd("0.12345678").toString());
        assertThrows(IllegalArgumentException.class, () -> Money.usd("0.123456789"));
    }

    @Test
    void aProductKeepsItsDecimalsUntilTheyAreTooMany() {
        assertEquals("USD 2.4680", Money.usd("1.234").times(new BigDecimal("2.0"), RoundingMode.UNNECESSARY).toString());
        assertEquals("USD 0.33333332", Money.usd("0.99999999").times(new BigDecimal("0.33333333"), RoundingMode.DOWN).toString());
        assertEquals("USD 0.00000001", Money.usd("0.00000001").times(new BigDecimal("0.5"), RoundingMode.UP).toString());
    }

    @Test
    void aRoundedAmountHasTheMinorUnitsOfItsCurrency() {
        assertEquals("USD 0.12", Money.usd("0.125").rounded(RoundingMode.HALF_EVEN).toString());
        assertEquals("USD 0.13", Money.usd("0.125").rounded(RoundingMode.HALF_UP).toString());
        assertEquals("JPY 1", Money.of(new BigDecimal("0.5"), Currency.getInstance("JPY")).rounded(RoundingMode.HALF_UP).toString());
    }

    @Test
    void moreIsGreater() {
        assertTrue(Money.usd("1").compareTo(Money.usd("0.99999999")) > 0);
        assertEquals(Money.usd("0"), Money.zero(Currency.getInstance("USD")));
    }
}
