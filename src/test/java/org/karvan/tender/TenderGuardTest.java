package org.karvan.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.tender.TenderFixtures.APPROVER;
import static org.karvan.tender.TenderFixtures.BIDDER;
import static org.karvan.tender.TenderFixtures.DEADLINE;
import static org.karvan.tender.TenderFixtures.NOON;
import static org.karvan.tender.TenderFixtures.OFFICER;
import static org.karvan.tender.TenderFixtures.OPENING;
import static org.karvan.tender.TenderFixtures.OUTSIDE_OPENER;
import static org.karvan.tender.TenderFixtures.SETTLE;
import static org.karvan.tender.TenderFixtures.completeDraft;
import static org.karvan.tender.TenderFixtures.emptyDraft;
import static org.karvan.tender.TenderFixtures.publishedTender;
import static org.karvan.tender.TenderFixtures.tenderIn;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

class TenderGuardTest {

    private static final Long DEPUTY = 4711L;

    private static final TenderFacts GOOD = new TenderFacts(true, Duration.ofDays(30), true, true);

    @Test
    void anEmptyTenderIsNotSubmitted() {
        assertEquals(
                List.of("HAS_BASICS", "HAS_ITEMS", "HAS_DELIVERY", "CRITERIA_SUM_TO_100", "HAS_ONE_PRICE", "HAS_TERMS", "HAS_DATES",
                        "OPENERS_NAMED"),
                unmet(TenderStep.SUBMIT, emptyDraft(), OFFICER, NOON, GOOD));
    }

    @Test
    void aCompleteDraftIsSubmitted() {
        assertEquals(List.of(), unmet(TenderStep.SUBMIT, completeDraft(), OFFICER, NOON, GOOD));
    }

    @Test
    void weightsThatDoNotMakeAHundredAreNotSubmitted() {
        Tender draft = completeDraft();
        draft.weigh(List.of(new TenderCriterion("Price", new BigDecimal("99.99"), true)));

        assertEquals(List.of("CRITERIA_SUM_TO_100"), unmet(TenderStep.SUBMIT, draft, OFFICER, NOON, GOOD));
    }

    @Test
    void exactlyOneCriterionIsThePrice() {
        Tender none = completeDraft();
        none.weigh(List.of(new TenderCriterion("Quality", new BigDecimal("100"), false)));
        Tender two = completeDraft();
        two.weigh(List.of(new TenderCriterion("Price", new BigDecimal("50"), true), new TenderCriterion("Freight", new BigDecimal("50"), true)));

        assertEquals(List.of("HAS_ONE_PRICE"), unmet(TenderStep.SUBMIT, none, OFFICER, NOON, GOOD));
        assertEquals(List.of("HAS_ONE_PRICE"), unmet(TenderStep.SUBMIT, two, OFFICER, NOON, GOOD));
    }

    @Test
    void aQuorumBeyondTheOpenersIsNotSubmitted() {
        Tender draft = completeDraft();
        draft.entrust(Set.of(OUTSIDE_OPENER.accountId()), 2);

        assertEquals(List.of("OPENERS_NAMED"), unmet(TenderStep.SUBMIT, draft, OFFICER, NOON, GOOD));
    }

    @Test
    void openersWhoAreNoLongerFitStopSubmissionAndPublication() {
        TenderFacts unfit = new TenderFacts(true, Duration.ofDays(30), false, true);

        assertEquals(List.of("OPENERS_FIT"), unmet(TenderStep.SUBMIT, completeDraft(), OFFICER, NOON, unfit));
        assertEquals(List.of("OPENERS_FIT"), unmet(TenderStep.PUBLISH, tenderIn(TenderState.IN_REVIEW), APPROVER, NOON, unfit));
    }

    @Test
    void aRestrictedTenderInvitesSomebody() {
        Tender draft = completeDraft();
        draft.admit(Procedure.RESTRICTED, Set.of());
        Tender inviting = completeDraft();
        inviting.admit(Procedure.RESTRICTED, Set.of(BIDDER.organisationId()));

        assertEquals(List.of("SUPPLIERS_INVITED"), unmet(TenderStep.SUBMIT, draft, OFFICER, NOON, GOOD));
        assertEquals(List.of(), unmet(TenderStep.SUBMIT, inviting, OFFICER, NOON, GOOD));
    }

    private static Actor deputyOf(Actor lender) {
        return new Actor(DEPUTY, "Deputy", lender.organisationId(), lender.side(), Set.of(Role.APPROVER),
                Map.of(Role.APPROVER, Set.of(lender.accountId())));
    }

    @Test
    void nobodyPublishesWhatHeDrafted() {
        Tender tender = tenderIn(TenderState.IN_REVIEW);

        assertEquals(List.of("NOT_ONES_OWN"), unmet(TenderStep.PUBLISH, tender, OFFICER, NOON, GOOD));
        assertEquals(List.of(), unmet(TenderStep.PUBLISH, tender, APPROVER, NOON, GOOD));
        assertEquals(List.of("NOT_ONES_OWN"), unmet(TenderStep.PUBLISH, tender, deputyOf(OFFICER), NOON, GOOD));
        tender.touch(APPROVER, NOON);
        assertEquals(List.of("NOT_ONES_OWN"), unmet(TenderStep.PUBLISH, tender, APPROVER, NOON, GOOD));
    }

    @Test
    void aBuyerWhoIsNotApprovedDoesNotPublish() {
        TenderFacts suspended = new TenderFacts(false, Duration.ofDays(30), true, true);

        assertEquals(List.of("BUYER_APPROVED"), unmet(TenderStep.PUBLISH, tenderIn(TenderState.IN_REVIEW), APPROVER, NOON, suspended));
    }

    @Test
    void theLeastBiddingTimeIsLeftToTheMicrosecond() {
        Tender tender = tenderIn(TenderState.IN_REVIEW);
        Instant last = DEADLINE.minus(Duration.ofDays(30));

        assertEquals(List.of(), unmet(TenderStep.PUBLISH, tender, APPROVER, last, GOOD));
        assertEquals(List.of("BIDDING_TIME_LEFT"), unmet(TenderStep.PUBLISH, tender, APPROVER, last.plus(1, ChronoUnit.MICROS), GOOD));
    }

    @Test
    void nothingIsAnsweredAmendedOrExtendedFromTheDeadlineOn() {
        for (TenderStep step : List.of(TenderStep.ANSWER, TenderStep.ADDENDUM, TenderStep.EXTEND)) {
            assertEquals(List.of(), unmet(step, publishedTender(), OFFICER, DEADLINE.minus(1, ChronoUnit.MICROS), GOOD));
            assertEquals(List.of("BEFORE_DEADLINE"), unmet(step, publishedTender(), OFFICER, DEADLINE, GOOD));
        }
    }

    @Test
    void theClockClosesOnlyAfterTheSettleWindow() {
        Instant close = DEADLINE.plus(SETTLE);

        assertEquals(List.of("SETTLED"), unmet(TenderStep.CLOSE, publishedTender(), Actor.CLOCK, close.minus(1, ChronoUnit.MICROS), GOOD));
        assertEquals(List.of(), unmet(TenderStep.CLOSE, publishedTender(), Actor.CLOCK, close, GOOD));
    }

    @Test
    void bidsAreNotOpenedBeforeTheHour() {
        Tender tender = tenderIn(TenderState.CLOSED);

        assertEquals(List.of("OPENING_HOUR_COME"), unmet(TenderStep.OPEN, tender, OUTSIDE_OPENER, OPENING.minus(1, ChronoUnit.MICROS), GOOD));
        assertEquals(List.of(), unmet(TenderStep.OPEN, tender, OUTSIDE_OPENER, OPENING, GOOD));
    }

    @Test
    void nothingIsAwardedDuringTheStandstill() {
        Tender tender = tenderIn(TenderState.STANDSTILL);
        Instant end = NOON.plus(Duration.ofDays(15));

        assertEquals(List.of("STANDSTILL_OVER"), unmet(TenderStep.AWARD, tender, Actor.CLOCK, end.minus(1, ChronoUnit.MICROS), GOOD));
        assertEquals(List.of(), unmet(TenderStep.AWARD, tender, Actor.CLOCK, end, GOOD));
    }

    @Test
    void aTenderIsNotPublishedUntilEachOpenerHasProvedHisPassphrase() {
        TenderFacts unproved = new TenderFacts(true, Duration.ofDays(30), true, false);

        assertEquals(List.of("KEYS_PROVED"), unmet(TenderStep.PUBLISH, tenderIn(TenderState.IN_REVIEW), APPROVER, NOON, unproved));
    }

    @Test
    void onlyNamedOpenersAreAdmittedAsOpeners() {
        Actor stranger = TenderFixtures.person(999L, "Stranger", 20L, OUTSIDE_OPENER.side(), Role.OPENER);
        Situation of = Situation.of(stranger, OPENING);

        assertFalse(TenderStep.OPEN.row().by().admits(tenderIn(TenderState.CLOSED), of));
        assertTrue(TenderStep.OPEN.row().by().admits(tenderIn(TenderState.CLOSED), Situation.of(OUTSIDE_OPENER, OPENING)));
    }

    @Test
    void whatWasNeverPublishedIsTheBuyersOwnAffair() {
        assertEquals(EnumSet.complementOf(EnumSet.of(TenderState.DRAFT, TenderState.IN_REVIEW, TenderState.DISCARDED)), TenderState.published());
        TenderState.published().forEach(state -> assertTrue(state.isPublic(), state.name()));
    }

    @Test
    void anotherBuyersOfficerTakesNoStep() {
        Situation other = Situation.of(TenderFixtures.OTHER_OFFICER, NOON);

        assertFalse(TenderStep.SUBMIT.row().by().admits(completeDraft(), other));
        assertFalse(TenderStep.EXTEND.row().by().admits(publishedTender(), other));
    }

    private static List<String> unmet(TenderStep step, Tender tender, Actor actor, Instant at, TenderFacts facts) {
        Situation situation = Situation.of(actor, at).knowing(facts);
        return step.row().guards().stream().filter(guard -> !guard.holds(tender, situation)).map(Guard::name).toList();
    }
}
