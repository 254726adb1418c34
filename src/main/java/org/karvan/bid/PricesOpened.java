package org.karvan.bid;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The second envelopes of a tender have been opened; told within the transaction of the opening.
 *
 * @param tender the reference of the tender
 * @param totals what each bid that passed costs in all, by the reference of the bid, in the currency of the tender
 */
public record PricesOpened(String tender, Map<String, BigDecimal> totals) {

    public PricesOpened {
        totals = Map.copyOf(totals);
    }
}
