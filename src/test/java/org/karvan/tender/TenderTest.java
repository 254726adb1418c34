package org.karvan.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.tender.TenderFixtures.APPROVER;
import static org.karvan.tender.TenderFixtures.BIDDER;
import static org.karvan.tender.TenderFixtures.DEADLINE;
import static org.karvan.tender.TenderFixtures.INSIDE_OPENER;
import static org.karvan.tender.TenderFixtures.NOON;
import static org.karvan.tender.TenderFixtures.OFFICER;
import static org.karvan.tender.TenderFixtures.OPENING;
import static org.karvan.tender.TenderFixtures.OTHER_OFFICER;
import static org.karvan.tender.TenderFixtures.OUTSIDE_OPENER;
import static org.karvan.tender.TenderFixtures.SETTLE;
import static org.karvan.tender.TenderFixtures.completeDraft;
import static org.karvan.tender.TenderFixtures.emptyDraft;
import static org.karvan.tender.TenderFixtures.publishedTender;
import static org.karvan.tender.TenderFixtures.tenderIn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.workflow.Situation;

class TenderTest {

    @Test
    void theDeadlineOnlyMovesLaterAndTheOpeningMovesWithIt() {
        Tender tender = publishedTender();

        tender.extend(DEADLINE.plus(Duration.ofDays(2)));

        assertEquals(DEADLINE.plus(Duration.ofDays(2)), tender.deadline());
        assertEquals(OPENING.plus(Duration.ofDays(2)), tender.timetable().opensAt());
        assertEquals(SETTLE, tender.timetable().settleWindow());
        assertThrows(IllegalArgumentException.class, () -> tender.extend(tender.deadline()));
        assertThrows(IllegalArgumentException.class, () -> tender.extend(DEADLINE));
    }

    @Test
    void aComplaintMakesTheStandstillLongerByAsLongAsItHeldTheTenderUp() {
        Tender tender = tenderIn(TenderState.STANDSTILL);
        Instant end = tender.standstillEndsAt();
        Instant admitted = NOON.plus(Duration.ofDays(3));

        tender.await(tender.awardWait().blocked(admitted));
        tender.await(tender.awardWait().blocked(admitted.plus(Duration.ofDays(1))));
        assertEquals(admitted, tender.awardWait().blockedSince(), "of two that overlap the earlier counts");
        tender.await(tender.awardWait().unblocked(admitted.plus(Duration.ofDays(9))));

        assertEquals(end.plus(Duration.ofDays(9)), tender.standstillEndsAt());
        assertNull(tender.awardWait().blockedSince());
    }

    @Test
    void whatIsJudgedAnewHasNoStandstillUntilAnIntentionIsAnnouncedAgain() {
        Tender tender = tenderIn(TenderState.STANDSTILL);

        tender.enter(TenderState.EVALUATION, Situation.of(APPROVER, NOON));

        assertNull(tender.standstillEndsAt());
        assertNull(tender.awardWait().intendedAt());
    }

    @Test
    void aDraftIsSeenByTheBuyersOfficersAndApproversOnly() {
        Tender draft = completeDraft();

        assertTrue(draft.isVisibleTo(OFFICER));
        assertTrue(draft.isVisibleTo(APPROVER));
        for (Actor other : List.of(INSIDE_OPENER, OUTSIDE_OPENER, BIDDER, OTHER_OFFICER, TenderFixtures.EVALUATOR)) {
            assertFalse(draft.isVisibleTo(other), other.name());
        }
        assertFalse(draft.isVisibleTo(null));
        assertFalse(tenderIn(TenderState.DISCARDED).isVisibleTo(null));
    }

    @Test
    void anOpenTenderIsSeenByEverybody() {
        assertTrue(publishedTender().isVisibleTo(null));
        assertTrue(publishedTender().isVisibleTo(OTHER_OFFICER));
    }

    @Test
    void aRestrictedTenderIsSeenByTheInvitedTheBuyerItsOpenersAndThePortal() {
        Tender tender = publishedTender();
        tender.admit(Procedure.RESTRICTED, Set.of(BIDDER.organisationId()));
        Actor auditor = TenderFixtures.person(1L, "Auditor", 1L, Side.PORTAL, Role.AUDITOR);
        Actor uninvited = TenderFixtures.person(501L, "Uninvited", 50L, Side.SUPPLIER, Role.BIDDER);

        for (Actor reader : List.of(BIDDER, OFFICER, OUTSIDE_OPENER, auditor, Actor.CLOCK)) {
            assertTrue(tender.isVisibleTo(reader), reader.name());
        }
        for (Actor reader : List.of(uninvited, OTHER_OFFICER)) {
            assertFalse(tender.isVisibleTo(reader), reader.name());
        }
        assertFalse(tender.isVisibleTo(null));
    }

    @Test
    void anOpenTenderForgetsWhomItHadInvited() {
        Tender tender = completeDraft();
        tender.admit(Procedure.RESTRICTED, Set.of(BIDDER.organisationId()));
        tender.admit(Procedure.OPEN, Set.of(BIDDER.organisationId()));

        assertEquals(Set.of(), tender.invited());
    }

    @Test
    void aCopyAsksForTheSameAndHasNoDates() {
        Tender copy = emptyDraft();

        copy.copy(publishedTender());

        assertEquals("2617.10", copy.lots().get(0).hsCode());
        assertEquals(publishedTender().criteria(), copy.criteria());
        assertEquals(publishedTender().openers(), copy.openers());
        assertEquals(publishedTender().bidTerms().securityAmount(), copy.bidTerms().securityAmount());
        assertNull(copy.deadline());
        assertEquals(TenderState.DRAFT, copy.state());
    }

    @Test
    void lotsMoveUpWhenOneIsTakenOut() {
        Tender draft = completeDraft();
        draft.ask(TenderFixtures.antimonyConcentrate());
        draft.ask(TenderFixtures.antimonyConcentrate());

        draft.drop(1);

        assertEquals(List.of(1, 2), draft.lots().stream().map(TenderLot::number).toList());
    }

    @Test
    void itsFirstPublicationIsKept() {
        Tender tender = publishedTender();

        assertEquals(TenderFixtures.NOON, tender.publishedAt());
    }

    @Test
    void suppliersAskUntilTheTimeForQuestionsIsOver() {
        Tender tender = publishedTender();

        assertTrue(tender.takesQuestionsAt(tender.timetable().questionsUntil().minusSeconds(1)));
        assertFalse(tender.takesQuestionsAt(tender.timetable().questionsUntil()));
        assertFalse(completeDraft().takesQuestionsAt(TenderFixtures.NOON));
    }
}
