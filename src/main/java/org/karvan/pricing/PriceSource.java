package org.karvan.pricing;

import java.math.BigDecimal;
import org.karvan.pricing.Unpriceable.Fault;

/** Where the price of an element comes from, before floor, cap and percentage. */
public sealed interface PriceSource {

    /** Refuses what contradicts itself, under the number of its clause. */
    void check(String clause);

    /** Agreed once for all, in the currency of the terms per unit of the payable metal. */
    record Fixed(BigDecimal price) implements PriceSource {

        @Override
        public void check(String clause) {
            Unpriceable.unless(price.signum() > 0, clause, Fault.NOT_POSITIVE, price);
        }
    }

    /** The average of a published index over a quotational period. */
    record Indexed(String index, PricingPeriod period) implements PriceSource {

        @Override
        public void check(String clause) {
            period.check(clause);
        }
    }
}
