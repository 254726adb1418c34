package org.karvan.tender;

/** The vetoes against a tender's steps that features above can raise. */
public enum TenderObjection {
    /** There are no bids to open. Raised by the bids against OPEN. */
    NOT_ENOUGH_BIDS,
    /** The evaluation report is not complete or not signed. Raised by the evaluation against RECOMMEND. */
    NO_REPORT
}
