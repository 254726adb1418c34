package org.karvan.pricing;

import java.math.BigDecimal;

/**
 * The factors by which a contract turns one unit of metal into another; contracts state them, since they differ in the
 * last digits.
 *
 * @param gramsPerOunce grams in a troy ounce, usually 31.1035
 * @param poundsPerTonne pounds in a metric tonne, usually 2204.62
 */
public record Conversions(BigDecimal gramsPerOunce, BigDecimal poundsPerTonne) {

    /** The trade's usual factors, where a contract states none. */
    public static final Conversions USUAL = new Conversions(new BigDecimal("31.1035"), new BigDecimal("2204.62"));

    private static final BigDecimal GRAMS_PER_TONNE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal KILOGRAMS_PER_TONNE = BigDecimal.valueOf(1_000);
    private static final BigDecimal UNITS_PER_TONNE = BigDecimal.valueOf(100);

    /**
     * Factors of a contract.
     *
     * @throws IllegalArgumentException when one is not positive
     */
    public Conversions {
        if (gramsPerOunce.signum() <= 0 || poundsPerTonne.signum() <= 0) {
            throw new IllegalArgumentException("no factors: " + gramsPerOunce + ", " + poundsPerTonne);
        }
    }

    /** The quantity of metal counted in another unit. */
    public BigDecimal quantity(BigDecimal quantity, ContentUnit from, ContentUnit to) {
        if (from == to) {
            return quantity;
        }
        return Figures.divide(quantity.multiply(perTonne(to)).multiply(divisor(from)), divisor(to).multiply(perTonne(from)));
    }

    /** A price per one unit as the price per another. */
    public BigDecimal price(BigDecimal price, ContentUnit from, ContentUnit to) {
        return quantity(price, to, from);
    }

    /** How many units a tonne holds, before {@link #divisor} has divided it: ounces alone do not go evenly. */
    private BigDecimal perTonne(ContentUnit unit) {
        return switch (unit) {
            case TONNE -> BigDecimal.ONE;
            case KILOGRAM -> KILOGRAMS_PER_TONNE;
            case POUND -> poundsPerTonne;
            case TROY_OUNCE -> GRAMS_PER_TONNE;
            case MTU -> UNITS_PER_TONNE;
        };
    }

    private BigDecimal divisor(ContentUnit unit) {
        return unit == ContentUnit.TROY_OUNCE ? gramsPerOunce : BigDecimal.ONE;
    }
}
