package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.Situation;

class BidStepTest {

    @Test
    void everyStateButTheFirstIsReached() {
        Set<BidState> reached = Arrays.stream(BidStep.values()).map(step -> step.row().to()).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(BidState.DRAFT)), EnumSet.copyOf(reached));
    }

    @Test
    void everyStateIsLeftExceptTheFinalOnes() {
        for (BidState state : BidState.values()) {
            boolean isLeft = Arrays.stream(BidStep.values()).anyMatch(step -> step.row().from().contains(state));
            assertEquals(!state.isFinal(), isLeft, state.name());
        }
    }

    @Test
    void everyGuardIsUsed() {
        Set<Object> used = Arrays.stream(BidStep.values()).flatMap(step -> step.row().guards().stream()).collect(Collectors.toSet());
        assertEquals(Set.of((Object[]) BidGuard.values()), used);
    }

    @Test
    void everyEffectIsTheEffectOfAStepOfTheTender() {
        Set<String> tenderSteps = Arrays.stream(TenderStep.values()).map(Enum::name).collect(Collectors.toSet());
        Arrays.stream(BidStep.values())
                .filter(step -> step.row().by().via() != null)
                .forEach(step -> assertTrue(tenderSteps.contains(step.row().by().via()), step.name()));
    }

    @Test
    void nobodyTakesAnEffectByHimself() {
        Situation byHand = Situation.of(TenderFixtures.APPROVER, TenderFixtures.NOON);
        Arrays.stream(BidStep.values())
                .filter(step -> step.row().by().via() != null)
                .forEach(step -> assertFalse(step.row().by().admits(BidFixtures.bidIn(BidState.QUALIFIED), byHand), step.name()));
    }

    @Test
    void onlyItsBiddersPeopleSubmitAndWithdrawABid() {
        Bid bid = BidFixtures.bidIn(BidState.SUBMITTED);
        for (BidStep step : EnumSet.of(BidStep.SUBMIT, BidStep.REPLACE, BidStep.WITHDRAW, BidStep.CONFIRM)) {
            assertTrue(step.row().by().admits(bid, Situation.of(BidFixtures.BIDDER, TenderFixtures.NOON)), step.name());
            assertFalse(step.row().by().admits(bid, Situation.of(BidFixtures.RIVAL, TenderFixtures.NOON)), step.name());
        }
    }

    @Test
    void onlyTheBuyersCommitteeQualifiesABid() {
        Bid bid = BidFixtures.bidIn(BidState.OPENED);
        assertTrue(bid.admits(TenderFixtures.EVALUATOR, Role.EVALUATOR));
        assertFalse(bid.admits(TenderFixtures.OTHER_OFFICER, Role.EVALUATOR));
        assertFalse(bid.admits(TenderFixtures.EVALUATOR, Role.BIDDER));
        assertFalse(bid.admits(TenderFixtures.EVALUATOR, Role.OFFICER));
    }

    @Test
    void aSealedBidIsNeverQualified() {
        assertFalse(BidStep.QUALIFY.row().from().stream().anyMatch(BidState::isBeforeOpening));
        assertFalse(BidStep.DISQUALIFY.row().from().stream().anyMatch(BidState::isBeforeOpening));
    }

    @Test
    void untilItsEnvelopeIsOpenedABidIsItsBiddersAlone() {
        assertEquals(EnumSet.of(BidState.DRAFT, BidState.SUBMITTED, BidState.NEEDS_CONFIRMATION, BidState.WITHDRAWN, BidState.LAPSED),
                Arrays.stream(BidState.values()).filter(BidState::isBeforeOpening).collect(Collectors.toCollection(() -> EnumSet.noneOf(BidState.class))));
    }

    @Test
    void anEndedBidMakesRoomForANewOne() {
        assertEquals("1:30", BidFixtures.bidIn(BidState.SUBMITTED).liveKey());
        assertNull(BidFixtures.bidIn(BidState.WITHDRAWN).liveKey());
    }
}
