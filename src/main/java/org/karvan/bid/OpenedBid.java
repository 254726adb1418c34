package org.karvan.bid;

import java.util.List;
import org.karvan.platform.value.Money;

/**
 * A bid whose envelope has been opened.
 *
 * @param id its key
 * @param reference what people call it
 * @param bidderId who bids
 * @param bidderName the bidder's name; null for a reader who may not know it
 * @param state where it stands
 * @param offer what it says
 * @param total what it costs in all, in the currency of the tender; null likewise, and until its prices are opened
 */
public record OpenedBid(
        Long id, String reference, Long bidderId, String bidderName, BidState state, Offer offer, Money total) {

    /** The same without a price. */
    OpenedBid withoutPrices() {
        return new OpenedBid(id, reference, bidderId, bidderName, state, offer.withPrices(List.of()), null);
    }
}
