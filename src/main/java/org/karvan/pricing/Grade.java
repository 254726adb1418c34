package org.karvan.pricing;

import java.math.BigDecimal;

/**
 * How much of the dry mass is one element, such as 52.25 % Sb or 4.6 g/t Au.
 *
 * @param value the figure in that unit, from nothing to the whole
 * @param unit in what the figure is written
 */
public record Grade(BigDecimal value, GradeUnit unit) implements Comparable<Grade> {

    /**
     * A grade.
     *
     * @throws IllegalArgumentException when it is negative or more than the whole
     */
    public Grade {
        if (value.signum() < 0 || unit.toShare(value).compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no grade: " + value + " " + unit);
        }
    }

    /** So many percent. */
    public static Grade percent(String value) {
        return new Grade(new BigDecimal(value), GradeUnit.PERCENT);
    }

    /** So many grams in each tonne. */
    public static Grade gramsPerTonne(String value) {
        return new Grade(new BigDecimal(value), GradeUnit.GRAMS_PER_TONNE);
    }

    /** The same as a share of one. */
    public BigDecimal share() {
        return unit.toShare(value);
    }

    /** The same quantity written in that unit. */
    public Grade in(GradeUnit other) {
        return unit == other ? this : new Grade(other.ofShare(share()), other);
    }

    /** That figure in this unit, but never negative and never more than this grade. */
    Grade cappedAt(BigDecimal figure) {
        return new Grade(figure.max(BigDecimal.ZERO).min(value), unit);
    }

    @Override
    public int compareTo(Grade other) {
        return share().compareTo(other.share());
    }
}
