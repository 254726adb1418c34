package org.karvan.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth in another.
 *
 * @param from the currency that is exchanged
 * @param to the currency it becomes
 * @param rate so many of the one for one of the other
 * @param day of which the rate is
 * @param source who published it
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal rate, LocalDate day, String source) {

    /**
     * A rate.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("no rate: " + rate);
        }
    }
}
