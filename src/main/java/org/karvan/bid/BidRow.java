package org.karvan.bid;

import java.time.Instant;

/**
 * A bid in its bidder's list.
 *
 * @param reference what people call it
 * @param tender the tender it is for
 * @param title what the tender is about
 * @param deadline until when the bid can be submitted, replaced and confirmed
 * @param state where it stands
 * @param number how many versions were submitted
 * @param receivedAt when the last was received; null before the first
 * @param begunAt when it was begun
 */
public record BidRow(
        String reference, String tender, String title, Instant deadline, BidState state, int number, Instant receivedAt,
        Instant begunAt) {
}
