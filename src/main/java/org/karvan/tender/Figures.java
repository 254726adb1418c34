package org.karvan.tender;

import java.math.BigDecimal;

/** Which figures a form may hand in: more than nothing, not beyond reason, and no finer than the measure. */
final class Figures {

    private Figures() {
    }

    /** The size is asked first: a figure such as 1e999999999 must never be written out. */
    static boolean isWithin(BigDecimal figure, BigDecimal largest, int decimals) {
        return figure.signum() > 0 && figure.compareTo(largest) <= 0 && figure.scale() <= decimals;
    }

    /** The figure without the zeros that only the column of the database gave it. */
    static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
