package org.karvan.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.karvan.platform.value.Percent;

/** What a dry tonne of half metal is worth, by whatever unit an index is stated in. */
class IndexLevelTest {

    @Test
    void theContentIsWeighedInTheUnitOfTheIndex() {
        assertEquals(0, worth(QuotedPer.TONNE, "20000").compareTo(new BigDecimal("10000")));
        assertEquals(0, worth(QuotedPer.KILOGRAM, "20").compareTo(new BigDecimal("10000")));
        assertEquals(0, worth(QuotedPer.POUND, "4.5359237").compareTo(new BigDecimal("5000")));
        assertEquals(0, worth(QuotedPer.TROY_OUNCE, "0.311034768").compareTo(new BigDecimal("5000")));
    }

    @Test
    void aMetricTonneUnitIsOnePerCentOfTheContent() {
        assertEquals(0, worth(QuotedPer.METRIC_TONNE_UNIT, "300").compareTo(new BigDecimal("15000")));
    }

    @Test
    void aPriceOfTheMineralItselfStandsAsItIs() {
        assertEquals(0, worth(QuotedPer.DRY_TONNE, "4200").compareTo(new BigDecimal("4200")));
    }

    @Test
    void anExchangeRateIsNoPriceOfAMineral() {
        assertThrows(IllegalStateException.class, () -> worth(QuotedPer.UNIT_OF_CURRENCY, "280"));
    }

    private static BigDecimal worth(QuotedPer per, String figure) {
        return new IndexLevel("SB", "Antimony", LocalDate.EPOCH, new BigDecimal(figure), per).ofDryTonne(Percent.of("50"));
    }
}
