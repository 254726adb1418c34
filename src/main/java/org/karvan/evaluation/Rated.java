package org.karvan.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.karvan.platform.value.Money;

/**
 * What is known of a valid bid before it is ranked.
 *
 * @param bid its reference
 * @param total what the buyer would pay for everything tendered, above zero
 * @param scores the committee's score by the code of each criterion other than the price
 * @param draw its number in a draw of lots, lower goes first; null when none was drawn for it
 */
public record Rated(String bid, Money total, Map<String, BigDecimal> scores, Integer draw) {

    public Rated {
        if (total.amount().signum() <= 0) {
            throw new IllegalArgumentException("nothing is free: " + bid);
        }
        scores = Map.copyOf(scores);
    }
}
