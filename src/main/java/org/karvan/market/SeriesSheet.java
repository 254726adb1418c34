package org.karvan.market;

import java.time.LocalDate;
import java.util.List;
import org.karvan.platform.value.Listing;

/**
 * A series as its page shows it.
 *
 * @param series what it is
 * @param curve its valid figures within the span, by day
 * @param from the first day of the span
 * @param to its last day: today in the calendar of the series
 * @param missing the trading days of the last quarter that have no figure, the earliest first
 * @param editions a page of all its figures with their corrections, the latest first
 */
public record SeriesSheet(PriceSeries series, List<Quotation> curve, LocalDate from, LocalDate to, List<LocalDate> missing,
        Listing<Quotation> editions) {

    public SeriesSheet {
        curve = List.copyOf(curve);
        missing = List.copyOf(missing);
    }
}
