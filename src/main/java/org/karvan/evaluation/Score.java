package org.karvan.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What an evaluator gives a bid in one criterion.
 *
 * @param points 0 to 100, with at most two decimals
 */
public record Score(BigDecimal points) implements Comparable<Score> {

    /** The best there is. */
    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Decimals of what one evaluator gives. */
    public static final int GIVEN_SCALE = 2;

    /** Decimals to which every computed score is rounded, half up, before it is used or shown: what is published can be recomputed by hand. */
    public static final int SCALE = 4;

    public Score {
        if (!isOne(points)) {
            throw new IllegalArgumentException("no score: " + points);
        }
    }

    /** So many points. */
    public static Score of(String points) {
        return new Score(new BigDecimal(points));
    }

    /** Whether the figure can be given as a score. */
    public static boolean isOne(BigDecimal figure) {
        return figure != null && figure.signum() >= 0 && figure.compareTo(FULL) <= 0
                && figure.stripTrailingZeros().scale() <= GIVEN_SCALE;
    }

    /**
     * The committee's score: the mean of what its members gave, rounded half up to {@link #SCALE} decimals.
     *
     * @throws IllegalArgumentException when nobody gave any
     */
    public static BigDecimal mean(Collection<Score> given) {
        if (given.isEmpty()) {
            throw new IllegalArgumentException("nobody gave a score");
        }
        BigDecimal sum = given.stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(given.size()), SCALE, RoundingMode.HALF_UP);
    }

    /**
     * What a price scores against the lowest: 100 × lowest ÷ this, rounded half up to {@link #SCALE} decimals.
     *
     * @param lowest the lowest total among the bids compared, above zero
     * @param total this bid's total, in the same currency, not below the lowest
     */
    public static BigDecimal ofPrice(BigDecimal lowest, BigDecimal total) {
        return FULL.multiply(lowest).divide(total, SCALE, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Score other) {
        return points.compareTo(other.points);
    }

    /** Equal when as high, whatever the trailing zeros. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Score score && points.compareTo(score.points) == 0;
    }

    @Override
    public int hashCode() {
        return points.stripTrailingZeros().hashCode();
    }
}
