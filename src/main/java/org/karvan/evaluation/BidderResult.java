package org.karvan.evaluation;

import java.time.Instant;
import java.util.List;
import org.karvan.bid.DisqualificationReason;
import org.karvan.platform.value.Money;

/**
 * What a bidder is told about a tender's end: his own bid in full, of the others only the winner's name and price.
 *
 * @param tenderReference the tender
 * @param title what was tendered
 * @param bid his bid
 * @param outcome what came of it
 * @param own its place with the sum; null when it was not ranked
 * @param code which condition it did not meet; null unless it was disqualified
 * @param reason how, in the committee's words; null likewise
 * @param ranked how many bids were ranked
 * @param debrief his scores and what was said about them, line by line; empty when his bid was disqualified
 * @param winner who is to win or has won; null when nobody does
 * @param winnerTotal for how much; null likewise
 * @param standstill the days before the award; null when nobody wins
 * @param awardedAt when it was awarded; null before
 */
public record BidderResult(
        String tenderReference, String title, String bid, Outcome outcome, RankedBid own, DisqualificationReason code, String reason,
        int ranked, List<DebriefLine> debrief, String winner, Money winnerTotal, Standstill standstill, Instant awardedAt) {

    public BidderResult {
        debrief = List.copyOf(debrief);
    }
}
