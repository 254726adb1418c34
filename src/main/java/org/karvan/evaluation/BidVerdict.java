package org.karvan.evaluation;

import org.karvan.bid.BidState;
import org.karvan.bid.DisqualificationReason;

/**
 * An opened bid and whether it meets the conditions of the tender.
 *
 * @param bid its reference
 * @param bidder who bids; a letter for a reader who may not know
 * @param state where it stands
 * @param code which condition it does not meet; null unless it was disqualified
 * @param reason how, in the committee's words; null likewise
 */
public record BidVerdict(String bid, String bidder, BidState state, DisqualificationReason code, String reason) {

    /** Whether the committee has still to qualify or disqualify it. */
    public boolean isUndecided() {
        return state == BidState.OPENED;
    }

    /** Whether it can be disqualified while the sheets are open. */
    public boolean isLive() {
        return state == BidState.OPENED || state == BidState.QUALIFIED || state == BidState.PRICED;
    }
}
