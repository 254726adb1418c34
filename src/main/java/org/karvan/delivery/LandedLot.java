package org.karvan.delivery;

import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;

/**
 * What a form hands in of one lot on arrival.
 *
 * @param lot the ore lot
 * @param gross tonnes with bags and moisture
 * @param tare tonnes of the bags
 * @param moisture percent of the weight without bags, 0 to below 100
 */
public record LandedLot(String lot, BigDecimal gross, BigDecimal tare, BigDecimal moisture) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Notes at its field what is missing or cannot be. */
    void check(Check check) {
        Weights.check(check, gross, tare);
        check.that(moisture != null, "moisture", "invalid.required");
        if (moisture != null) {
            check.that(moisture.signum() >= 0, "moisture", "delivery.figure.notNegative");
            check.that(moisture.compareTo(WHOLE) < 0, "moisture", "delivery.moisture.whole");
            check.that(moisture.stripTrailingZeros().scale() <= Weights.DECIMALS, "moisture", "delivery.figure.decimals", Weights.DECIMALS);
        }
    }
}
