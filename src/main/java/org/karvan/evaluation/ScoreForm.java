package org.karvan.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.karvan.platform.value.Percent;

/**
 * The sheet of the evaluator who reads it, to be filled in.
 *
 * @param tenderReference the tender
 * @param title what is tendered
 * @param version how often the sheet has been changed, so that nobody overwrites unseen work
 * @param open whether it can be changed now
 * @param canTakeBack whether it was handed in and can still be taken back
 * @param blind whether the bidders stand under letters
 * @param handedInAt when it was handed in; null while it is being filled in
 * @param bids the bids to be scored
 */
public record ScoreForm(
        String tenderReference, String title, long version, boolean open, boolean canTakeBack, boolean blind, Instant handedInAt, List<ScoredBid> bids) {

    /**
     * A bid on the sheet.
     *
     * @param bid its reference
     * @param bidder who bids; a letter while the sheets are open
     * @param lines the criteria other than the price
     */
    public record ScoredBid(String bid, String bidder, List<Line> lines) {

        public ScoredBid {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A criterion of a bid on the sheet.
     *
     * @param code the criterion
     * @param criterion its name
     * @param weight its weight
     * @param answer what the bidder says to it; empty when nothing
     * @param points what was given so far; null when nothing
     * @param remark why; null when nothing was said
     */
    public record Line(String code, String criterion, Percent weight, String answer, BigDecimal points, String remark) {
    }

    public ScoreForm {
        bids = List.copyOf(bids);
    }
}
