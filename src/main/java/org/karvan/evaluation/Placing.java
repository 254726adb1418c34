package org.karvan.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Money;

/**
 * The place of one bid, with the sum that leads to it.
 *
 * @param rank 1 is best
 * @param bid its reference
 * @param total its price
 * @param marks the lines of the sum, in the order of the criteria
 * @param technical the sum of the lines other than the price, rounded half up to {@link Score#SCALE} decimals
 * @param combined the sum of all lines, likewise rounded: the figure that ranks
 * @param decider what put it behind the one before; for the first, the score
 */
public record Placing(
        int rank, String bid, Money total, List<Mark> marks, BigDecimal technical, BigDecimal combined, Decider decider) {

    public Placing {
        marks = List.copyOf(marks);
    }
}
