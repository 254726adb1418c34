package org.karvan.market;

/** How far back a curve of a series goes. */
public enum ChartSpan {
    QUARTER(3),
    YEAR(12),
    FIVE_YEARS(60);

    private final int months;

    ChartSpan(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
