package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.tender.TenderFixtures.DEADLINE;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.workflow.Situation;

class BidGuardTest {

    private static final Instant CLOSE = DEADLINE.plusSeconds(60);
    private static final Instant BEFORE = DEADLINE.minusSeconds(1);

    @Test
    void aSupplierWhoIsNotApprovedDoesNotBid() {
        assertTrue(holds(BidGuard.ORGANISATION_APPROVED, BEFORE, new BidFacts(DEADLINE, CLOSE, true, false, false, false, false)));
        assertFalse(holds(BidGuard.ORGANISATION_APPROVED, BEFORE, new BidFacts(DEADLINE, CLOSE, false, true, true, true, true)));
    }

    @Test
    void whoWasNotInvitedDoesNotBidInARestrictedTender() {
        assertTrue(holds(BidGuard.INVITED, BEFORE, new BidFacts(DEADLINE, CLOSE, false, true, true, false, false)));
        assertFalse(holds(BidGuard.INVITED, BEFORE, new BidFacts(DEADLINE, CLOSE, true, false, false, true, true)));
    }

    @Test
    void whoseColleagueOpensTheBidsDoesNotBid() {
        assertTrue(holds(BidGuard.OPENS_NOTHING_HERE, BEFORE, new BidFacts(DEADLINE, CLOSE, false, false, true, false, false)));
        assertFalse(holds(BidGuard.OPENS_NOTHING_HERE, BEFORE, new BidFacts(DEADLINE, CLOSE, true, true, false, true, true)));
    }

    @Test
    void aMicrosecondBeforeTheDeadlineIsInTime() {
        assertTrue(holds(BidGuard.BEFORE_DEADLINE, DEADLINE.minus(1, ChronoUnit.MICROS), BidFixtures.goodFacts()));
    }

    @Test
    void theVeryInstantOfTheDeadlineIsLate() {
        assertFalse(holds(BidGuard.BEFORE_DEADLINE, DEADLINE, BidFixtures.goodFacts()));
    }

    @Test
    void anIncompleteOfferIsNotSubmitted() {
        assertTrue(holds(BidGuard.ANSWERS_COMPLETE, BEFORE, new BidFacts(DEADLINE, CLOSE, false, false, false, true, false)));
        assertFalse(holds(BidGuard.ANSWERS_COMPLETE, BEFORE, new BidFacts(DEADLINE, CLOSE, true, true, true, false, true)));
    }

    @Test
    void whatNoLongerFitsTheFormIsNotConfirmed() {
        assertTrue(holds(BidGuard.FITS_THE_FORM, BEFORE, new BidFacts(DEADLINE, CLOSE, false, false, false, false, true)));
        assertFalse(holds(BidGuard.FITS_THE_FORM, BEFORE, new BidFacts(DEADLINE, CLOSE, true, true, true, true, false)));
    }

    @Test
    void nothingLapsesWithinTheSettleWindow() {
        assertFalse(holds(BidGuard.BIDDING_OVER, CLOSE.minus(1, ChronoUnit.MICROS), BidFacts.ofClock(DEADLINE, CLOSE)));
        assertTrue(holds(BidGuard.BIDDING_OVER, CLOSE, BidFacts.ofClock(DEADLINE, CLOSE)));
    }

    @Test
    void anOfferBindsUntilItsValidityEnds() {
        Bid bid = BidFixtures.openedBidIn(BidState.OPENED);
        Instant end = DEADLINE.plus(Duration.ofDays(90));
        assertFalse(BidGuard.VALIDITY_OVER.holds(bid, Situation.of(Actor.CLOCK, end.minus(1, ChronoUnit.MICROS))));
        assertTrue(BidGuard.VALIDITY_OVER.holds(bid, Situation.of(Actor.CLOCK, end)));
    }

    @Test
    void anOfferThatWasNeverOpenedDoesNotExpire() {
        Instant late = DEADLINE.plus(Duration.ofDays(900));
        assertFalse(BidGuard.VALIDITY_OVER.holds(BidFixtures.bidIn(BidState.OPENED), Situation.of(Actor.CLOCK, late)));
    }

    private static boolean holds(BidGuard guard, Instant at, BidFacts facts) {
        return guard.holds(BidFixtures.bidIn(BidState.DRAFT), Situation.of(BidFixtures.BIDDER, at).knowing(facts));
    }
}
