package org.karvan.bid;

import java.util.function.BiPredicate;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions of a bid's steps. */
enum BidGuard implements Guard<Bid> {
    /** Only an approved supplier bids, asked at each submission. */
    ORGANISATION_APPROVED((bid, situation) -> facts(situation).organisationApproved()),
    /** A restricted tender takes bids only from those it invited and who accepted its non-disclosure. */
    INVITED((bid, situation) -> facts(situation).invited()),
    /** Nobody of the bidder's people is named to open the bids of this tender. */
    OPENS_NOTHING_HERE((bid, situation) -> facts(situation).opensNothing()),
    /** Received before the deadline; the very instant of the deadline is late. */
    BEFORE_DEADLINE((bid, situation) -> situation.at().isBefore(facts(situation).deadline())),
    /** A price for each lot, the terms confirmed, every criterion answered, every declaration made. */
    ANSWERS_COMPLETE((bid, situation) -> facts(situation).complete()),
    /** What was offered is still what is asked; otherwise the bid must be replaced. */
    FITS_THE_FORM((bid, situation) -> facts(situation).fitsForm()),
    /** Deadline and settle window have passed. */
    BIDDING_OVER((bid, situation) -> !situation.at().isBefore(facts(situation).closesAt())),
    /** Its price has been opened. */
    HAS_PRICE((bid, situation) -> bid.total() != null),
    /** The bidder is no longer bound by his offer. */
    VALIDITY_OVER((bid, situation) -> bid.validUntil() != null && !situation.at().isBefore(bid.validUntil()));

    private final BiPredicate<Bid, Situation> condition;

    BidGuard(BiPredicate<Bid, Situation> condition) {
        this.condition = condition;
    }

    private static BidFacts facts(Situation situation) {
        return situation.facts(BidFacts.class);
    }

    @Override
    public boolean holds(Bid bid, Situation situation) {
        return condition.test(bid, situation);
    }
}
