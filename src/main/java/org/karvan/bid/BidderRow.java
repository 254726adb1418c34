package org.karvan.bid;

/**
 * Who bid for a tender, after the opening, without a word of what he offers.
 *
 * @param reference his bid
 * @param bidderId the organisation
 * @param bidder its name
 * @param state where the bid stands
 */
public record BidderRow(String reference, Long bidderId, String bidder, BidState state) {
}
