package org.karvan.bid;

import java.math.BigDecimal;

/**
 * What is asked for one lot.
 *
 * @param lot the number of the lot in its tender
 * @param perTonne the price of one dry metric tonne in the currency of the tender, more than zero, at most four decimals
 */
public record LotPrice(int lot, BigDecimal perTonne) {

    /** Decimals of a price per tonne. */
    public static final int SCALE = 4;

    /** No mineral of this portal has ever cost this much per tonne; whoever types it has slipped. */
    public static final BigDecimal LIMIT = new BigDecimal("1000000000");

    public LotPrice {
        if (perTonne.signum() <= 0 || perTonne.compareTo(LIMIT) >= 0 || perTonne.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("no price of a tonne");
        }
    }

    /** Keeps the price out of logs and messages that print an offer. */
    @Override
    public String toString() {
        return "LotPrice[lot=" + lot + "]";
    }
}
