package org.karvan.bid;

/** The vetoes against a bid's steps that features above can raise. */
public enum BidObjection {
    /** No committee judges the bids now, or the caller has no free seat on it. Raised by the evaluation against QUALIFY and DISQUALIFY. */
    NOT_BEING_JUDGED,
    /** The bid misses a pass mark of the tender. Raised by the evaluation against OPEN_PRICE and UNREADABLE_PRICE. */
    MARK_MISSED
}
