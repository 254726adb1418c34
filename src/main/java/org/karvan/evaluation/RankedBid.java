package org.karvan.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Money;

/**
 * A bid at its place, with the sum that leads to it.
 *
 * @param rank 1 is best
 * @param bid its reference
 * @param bidder who bids
 * @param total its price
 * @param lowest the lowest price of all that were ranked, against which its price scores
 * @param marks the lines of the sum
 * @param combined the figure that ranks
 * @param decider what put it behind the one before
 */
public record RankedBid(
        int rank, String bid, String bidder, Money total, Money lowest, List<MarkLine> marks, BigDecimal combined, Decider decider) {

    public RankedBid {
        marks = List.copyOf(marks);
    }

    /** Whether something other than the score put it behind the one before. */
    public boolean isTie() {
        return decider != Decider.SCORE;
    }
}
