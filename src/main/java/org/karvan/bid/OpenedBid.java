package org.karvan.bid;

import org.karvan.platform.value.Money;

/**
 * A bid whose envelope has been opened.
 *
 * @param id its key
 * @param reference what people call it
 * @param bidderId who bids
 * @param bidderName the bidder's name
 * @param state where it stands
 * @param offer what it says
 * @param total what it costs in all, in the currency of the tender
 */
public record OpenedBid(
        Long id, String reference, Long bidderId, String bidderName, BidState state, Offer offer, Money total) {
}
