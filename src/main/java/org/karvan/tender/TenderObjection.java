package org.karvan.tender;

/** The vetoes against a tender's steps that features above can raise. */
public enum TenderObjection {
    /** There are no bids to open. Raised by the bids against OPEN and OPEN_TECHNICAL. */
    NOT_ENOUGH_BIDS,
    /** Too few openers have given their shares of the key. Raised by the bids against each opening. */
    NO_QUORUM,
    /**
     * A bid is undecided, the technical scores are not locked, or an evaluator has not declared again by the names. Raised by
     * the evaluation against OPEN_FINANCIAL.
     */
    SCORES_OPEN,
    /** The evaluation report is not complete or not signed. Raised by the evaluation against RECOMMEND. */
    NO_REPORT,
    /** The approver sits on the committee whose report it is. Raised by the evaluation against INTEND. */
    OWN_REPORT,
    /** The recommended bidder is no longer approved, or not cleared of sanctions. Raised by the evaluation against INTEND and AWARD. */
    WINNER_NOT_APPROVED,
    /** A bid is still valid or undecided. Raised by the evaluation against FAIL. */
    VALID_BID_LEFT,
    /**
     * A complaint was admitted and is not decided. Raised by the complaints against every step after the publication but EXTEND,
     * CLOSE and CANCEL.
     */
    BLOCKED
}
