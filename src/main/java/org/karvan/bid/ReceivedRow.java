package org.karvan.bid;

import java.time.Instant;

/**
 * A bid in the list of those that an opening found.
 *
 * @param reference what people call it
 * @param bidder the bidder's name
 * @param state where it stands
 * @param receivedAt when the version that counts was received
 * @param readable whether its envelope could be opened
 */
public record ReceivedRow(String reference, String bidder, BidState state, Instant receivedAt, boolean readable) {
}
