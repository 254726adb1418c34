package org.karvan.market;

/** What a series states. */
public enum SeriesKind {
    /** The price of a metal, a mineral or a product of it. */
    PRICE_INDEX(false),
    /** What a smelter asks for treating a tonne; below zero when smelters compete for concentrate. */
    TREATMENT_CHARGE(true),
    /** What one unit of a currency costs in another. */
    EXCHANGE_RATE(false);

    private final boolean belowZero;

    SeriesKind(boolean belowZero) {
        this.belowZero = belowZero;
    }

    /** Whether a figure of zero or below can be true. */
    boolean goesBelowZero() {
        return belowZero;
    }
}
