package org.karvan.pricing;

import java.math.BigDecimal;

/** In what a grade is written. All are the same quantity in other clothes: a share of the dry mass. */
public enum GradeUnit {
    PERCENT(2, "%"),
    PPM(6, "ppm"),
    /** Of precious metals; the same figure as in ppm. */
    GRAMS_PER_TONNE(6, "g/t");

    private final int decimals;
    private final String symbol;

    GradeUnit(int decimals, String symbol) {
        this.decimals = decimals;
        this.symbol = symbol;
    }

    /** As laboratories write it in every language. */
    public String symbol() {
        return symbol;
    }

    /** How much of it the whole is: 100 %, or 1,000,000 g/t. */
    public BigDecimal whole() {
        return ofShare(BigDecimal.ONE);
    }

    /** The figure in this unit as a share of one, exactly. */
    BigDecimal toShare(BigDecimal figure) {
        return figure.movePointLeft(decimals);
    }

    /** A share of one in this unit, exactly. */
    BigDecimal ofShare(BigDecimal share) {
        return share.movePointRight(decimals);
    }
}
