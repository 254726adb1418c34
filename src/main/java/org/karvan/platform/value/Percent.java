package org.karvan.platform.value;

import java.math.BigDecimal;

/**
 * A share of a hundred: a grade, a moisture, a weight.
 *
 * @param value the figure, 0 to 100, with at most six decimals
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    /** Decimals: a hundredth of a gram per tonne. */
    public static final int SCALE = 6;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Percent {
        if (value.signum() < 0 || value.compareTo(WHOLE) > 0 || value.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("no share of a hundred: " + value);
        }
    }

    /** So many of a hundred. */
    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** Equal when as large, whatever the trailing zeros. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Percent percent && value.compareTo(percent.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }
}
