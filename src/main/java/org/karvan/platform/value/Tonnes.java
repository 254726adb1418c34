package org.karvan.platform.value;

import java.math.BigDecimal;

/**
 * A mass in metric tonnes, to the gram. Whether it is wet or dry is said by the name of what holds it.
 *
 * @param value the figure, not negative, with at most six decimals
 */
public record Tonnes(BigDecimal value) implements Comparable<Tonnes> {

    /** Decimals of a tonne: grams. */
    public static final int SCALE = 6;

    public Tonnes {
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("no mass in tonnes: " + value);
        }
    }

    /** So many tonnes. */
    public static Tonnes of(String value) {
        return new Tonnes(new BigDecimal(value));
    }

    /** The sum. */
    public Tonnes plus(Tonnes other) {
        return new Tonnes(value.add(other.value));
    }

    @Override
    public int compareTo(Tonnes other) {
        return value.compareTo(other.value);
    }

    /** Equal when as heavy, whatever the trailing zeros. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tonnes tonnes && value.compareTo(tonnes.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }
}
