package org.karvan.bid;

import java.time.Instant;

/**
 * An opened bid with what it answers.
 *
 * @param bid the bid
 * @param offer what it says beside what was asked
 * @param tender the tender's reference
 * @param tenderTitle what the tender is about
 * @param number which version was opened
 * @param receivedAt when it was received
 * @param validUntil until when the bidder is bound
 * @param blind whether name and prices are kept from the reader
 */
public record OpenedBidSheet(
        OpenedBid bid, OfferSheet offer, String tender, String tenderTitle, int number, Instant receivedAt, Instant validUntil,
        boolean blind) {

    /** Whether the reader may know its prices, and they are open. */
    public boolean isPriced() {
        return bid.total() != null;
    }
}
