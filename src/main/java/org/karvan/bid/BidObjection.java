package org.karvan.bid;

/** The vetoes against a bid's steps that features above can raise. */
public enum BidObjection {
    /** No committee judges the bids now, or the caller has no free seat on it. Raised by the evaluation against QUALIFY and DISQUALIFY. */
    NOT_BEING_JUDGED
}
