package org.karvan.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether a figure can be true of a series on a day. */
final class FigureCheck {

    /** No publisher of these series stated figures earlier. */
    static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private static final BigDecimal BOUND = BigDecimal.TEN.pow(Quotation.PRECISION - Quotation.SCALE);

    private FigureCheck() {
    }

    /**
     * The key of what is wrong with the day.
     *
     * @param today the day that it is in the calendar of the series
     * @param holidays those of its calendar around that day
     */
    static Optional<String> wrongDay(PriceSeries series, LocalDate day, LocalDate today, Set<LocalDate> holidays) {
        if (day.isAfter(today)) {
            return Optional.of("market.day.later");
        }
        if (day.isBefore(EARLIEST)) {
            return Optional.of("market.day.early");
        }
        return series.calendar().trades(day, holidays) ? Optional.empty() : Optional.of("market.day.closed");
    }

    /** The key of what is wrong with the figure. */
    static Optional<String> wrongFigure(PriceSeries series, BigDecimal figure) {
        if (!series.kind().goesBelowZero() && figure.signum() <= 0) {
            return Optional.of("market.figure.positive");
        }
        if (figure.stripTrailingZeros().scale() > Quotation.SCALE) {
            return Optional.of("market.figure.decimals");
        }
        return figure.abs().compareTo(BOUND) < 0 ? Optional.empty() : Optional.of("market.figure.tooLarge");
    }
}
