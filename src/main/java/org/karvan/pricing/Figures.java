package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.karvan.platform.value.Percent;

/** The arithmetic that all clauses share: hundredths, divisions to 34 digits, and how a figure is shown. */
final class Figures {

    /** Divisions are carried to 34 digits: far below any cent. */
    static final MathContext DIVISION = MathContext.DECIMAL128;

    private static final int HUNDREDTH = 2;
    /** Decimals after which a shown figure is cut; the reckoning itself keeps all. */
    private static final int SHOWN_DECIMALS = 8;

    private Figures() {
    }

    /** That many hundredths of the figure, exactly. */
    static BigDecimal share(BigDecimal figure, BigDecimal percent) {
        return figure.multiply(percent).movePointLeft(HUNDREDTH);
    }

    /** That many hundredths of the figure, exactly. */
    static BigDecimal share(BigDecimal figure, Percent percent) {
        return share(figure, percent.value());
    }

    /** The quotient to 34 digits. */
    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIVISION);
    }

    /** A figure without needless zeros and with at most eight decimals; anything else as it is. */
    static Object shown(Object figure) {
        if (!(figure instanceof BigDecimal number)) {
            return figure;
        }
        BigDecimal cut = number.scale() > SHOWN_DECIMALS ? number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : number;
        BigDecimal shortest = cut.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.toPlainString() : shortest.signum() == 0 ? "0" : shortest.toPlainString();
    }
}
