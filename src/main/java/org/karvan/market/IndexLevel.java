package org.karvan.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.karvan.platform.value.Percent;

/**
 * What an index said last of a mineral, to compare an offered price with.
 *
 * @param code the series
 * @param name its name
 * @param day of which day the figure is
 * @param figure the figure
 * @param per for how much it is stated
 */
public record IndexLevel(String code, String name, LocalDate day, BigDecimal figure, QuotedPer per) {

    private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);
    private static final BigDecimal PERCENTS = BigDecimal.valueOf(100);
    private static final BigDecimal POUND = new BigDecimal("0.45359237");
    private static final BigDecimal TROY_OUNCE = new BigDecimal("0.0311034768");
    private static final int DECIMALS = 8;

    /** What a dry tonne of that content holds by this index, in its currency; a figure for a dry tonne stands as it is. */
    public BigDecimal ofDryTonne(Percent grade) {
        return switch (per) {
            case DRY_TONNE -> figure;
            case TONNE -> figure.multiply(grade.value()).divide(PERCENTS);
            case KILOGRAM -> ofKilograms(grade, BigDecimal.ONE);
            case POUND -> ofKilograms(grade, POUND);
            case TROY_OUNCE -> ofKilograms(grade, TROY_OUNCE);
            case METRIC_TONNE_UNIT -> figure.multiply(grade.value());
            case UNIT_OF_CURRENCY -> throw new IllegalStateException(code + " prices a currency");
        };
    }

    private BigDecimal ofKilograms(Percent grade, BigDecimal unit) {
        return figure.multiply(KILOGRAMS).multiply(grade.value()).divide(PERCENTS).divide(unit, DECIMALS, RoundingMode.HALF_UP);
    }
}
