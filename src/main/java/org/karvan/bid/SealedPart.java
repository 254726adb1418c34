package org.karvan.bid;

/** Which of the envelopes of a version a hash on its receipt names. */
public enum SealedPart {
    /** The offer, or all of it but the prices where those are closed apart. */
    OFFER,
    /** The prices, closed apart. */
    PRICES,
    /** A paper that goes with it. */
    PAPER
}
