package org.karvan.market;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A series as the list shows it.
 *
 * @param series what it is
 * @param day the day of its latest figure; null when there is none yet
 * @param figure that figure; null when there is none yet
 */
public record SeriesRow(PriceSeries series, LocalDate day, BigDecimal figure) {

    static SeriesRow of(PriceSeries series, Quotation latest) {
        return latest == null ? new SeriesRow(series, null, null) : new SeriesRow(series, latest.day(), latest.figure());
    }
}
