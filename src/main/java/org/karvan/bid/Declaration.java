package org.karvan.bid;

/** What every bidder declares with his offer. */
public enum Declaration {
    /** All that the offer says is true and complete. */
    TRUE_AND_COMPLETE,
    /** The price was made without agreement with another bidder. */
    OWN_PRICE,
    /** The ore comes from where the offer says, and not across a border it does not name. */
    ORIGIN_STATED,
    /** Nobody with an interest in the bidder or the ore is under sanctions. */
    NOT_SANCTIONED
}
