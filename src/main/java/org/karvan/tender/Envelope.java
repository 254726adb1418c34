package org.karvan.tender;

/** An envelope of a bid: what is in it is opened together, by a key of its own. */
public enum Envelope {
    /** The whole offer, of a tender with one envelope. */
    WHOLE,
    /** All but the prices, of a tender with two: opened first. */
    TECHNICAL,
    /** The prices, of a tender with two: opened last, and only those of bids that passed. */
    PRICE;

    private static final String PRICE_SUBJECT = "/price";

    /** What the key to these envelopes of the tender of that reference is made for: the reference, or {@code TND-2026-0041/price}. */
    public String subject(String tenderReference) {
        return this == PRICE ? tenderReference + PRICE_SUBJECT : tenderReference;
    }
}
