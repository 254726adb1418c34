package org.karvan.bid;

import java.time.Instant;

/**
 * What the guards of a bid judge, gathered by its door.
 *
 * @param deadline the tender's deadline as it stands under the lock of its row
 * @param closesAt when bidding is over for good: the deadline and the settle window after it
 * @param organisationApproved whether the bidder is approved now
 * @param invited whether the tender is open to all, or the bidder was invited and accepted its non-disclosure
 * @param opensNothing whether none of the bidder's people is named to open the bids of this tender
 * @param complete whether the offer answers all that the tender asks
 * @param fitsForm whether the tender still asks what it asked when the sealed offer was made
 */
record BidFacts(
        Instant deadline, Instant closesAt, boolean organisationApproved, boolean invited, boolean opensNothing, boolean complete, boolean fitsForm) {

    /** The facts for steps that ask only about the clock. */
    static BidFacts ofClock(Instant deadline, Instant closesAt) {
        return new BidFacts(deadline, closesAt, false, false, false, false, false);
    }
}
