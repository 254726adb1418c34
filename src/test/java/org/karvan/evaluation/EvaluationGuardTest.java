package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.evaluation.EvaluationFixtures.EDWARD;
import static org.karvan.evaluation.EvaluationFixtures.EVE;
import static org.karvan.evaluation.EvaluationFixtures.committee;
import static org.karvan.evaluation.EvaluationFixtures.confirmed;
import static org.karvan.evaluation.EvaluationFixtures.handedIn;
import static org.karvan.evaluation.EvaluationFixtures.sheet;
import static org.karvan.evaluation.EvaluationFixtures.signed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.tender.TenderFixtures;

class EvaluationGuardTest {

    @Test
    void onlyAMemberWhoDeclaredNoConflictDecides() {
        assertTrue(holds(EvaluationGuard.WITHOUT_CONFLICT, EVE, committee(handedIn(EVE))));
        assertFalse(holds(EvaluationGuard.WITHOUT_CONFLICT, EVE, committee(sheet(EVE, Conflict.INTEREST))));
        assertFalse(holds(EvaluationGuard.WITHOUT_CONFLICT, EVE, committee(handedIn(EDWARD))));
        assertFalse(holds(EvaluationGuard.WITHOUT_CONFLICT, TenderFixtures.OFFICER, committee(handedIn(EVE))));
    }

    @Test
    void everyMemberDeclares() {
        assertTrue(holds(EvaluationGuard.EVERYBODY_DECLARED, EVE, committee(handedIn(EVE), sheet(EDWARD, Conflict.ADVISED))));
        assertFalse(holds(EvaluationGuard.EVERYBODY_DECLARED, EVE, committee(handedIn(EVE))));
    }

    @Test
    void everyBidIsDecidedAndOneIsValid() {
        Committee undecided = new Committee(Map.of(), List.of(), new Tally(1, 1, 1, 0, 0, 0));
        Committee noneValid = new Committee(Map.of(), List.of(), new Tally(0, 0, 0, 0, 0, 0));
        assertFalse(holds(EvaluationGuard.EVERY_BID_DECIDED, EVE, undecided));
        assertTrue(holds(EvaluationGuard.EVERY_BID_DECIDED, EVE, noneValid));
        assertTrue(holds(EvaluationGuard.A_BID_IS_VALID, EVE, undecided));
        assertFalse(holds(EvaluationGuard.A_BID_IS_VALID, EVE, noneValid));
    }

    @Test
    void everySheetThatCountsIsHandedIn() {
        assertTrue(holds(EvaluationGuard.EVERY_SHEET_HANDED_IN, EVE, committee(handedIn(EVE), sheet(EDWARD, Conflict.HOSTILITY))));
        assertFalse(holds(EvaluationGuard.EVERY_SHEET_HANDED_IN, EVE, committee(handedIn(EVE), sheet(EDWARD, Conflict.NONE))));
    }

    @Test
    void aCommitteeInWhichEverybodyIsBoundCountsNothing() {
        assertFalse(holds(EvaluationGuard.EVERY_SHEET_HANDED_IN, EVE, committee(sheet(EVE, Conflict.INTEREST), sheet(EDWARD, Conflict.INTEREST))));
    }

    @Test
    void whoCountsHasDeclaredAgainByTheNames() {
        assertTrue(holds(EvaluationGuard.EVERYBODY_DECLARED_AGAIN, EVE, committee(confirmed(EVE), sheet(EDWARD, Conflict.TIED))));
        assertFalse(holds(EvaluationGuard.EVERYBODY_DECLARED_AGAIN, EVE, committee(confirmed(EVE), handedIn(EDWARD))));
    }

    @Test
    void whereScoresLieFarApartSomebodyWroteWhy() {
        assertTrue(holds(EvaluationGuard.SPREADS_EXPLAINED, EVE, committee(confirmed(EVE))));
        assertFalse(holds(EvaluationGuard.SPREADS_EXPLAINED, EVE, new Committee(Map.of(), List.of(), new Tally(0, 2, 2, 1, 0, 0))));
    }

    @Test
    void everyDoubtfulPriceIsExplainedAndNoQuestionWaits() {
        Committee doubtful = new Committee(Map.of(), List.of(), new Tally(0, 2, 2, 0, 1, 0));
        Committee waiting = new Committee(Map.of(), List.of(), new Tally(0, 2, 2, 0, 0, 1));
        assertFalse(holds(EvaluationGuard.PRICES_EXPLAINED, EVE, doubtful));
        assertTrue(holds(EvaluationGuard.PRICES_EXPLAINED, EVE, waiting));
        assertFalse(holds(EvaluationGuard.NOTHING_ASKED, EVE, waiting));
        assertTrue(holds(EvaluationGuard.NOTHING_ASKED, EVE, doubtful));
    }

    @Test
    void oneBidReachesEveryPassMark() {
        assertTrue(holds(EvaluationGuard.A_BID_PASSES, EVE, new Committee(Map.of(), List.of(), new Tally(0, 2, 1, 0, 0, 0))));
        assertFalse(holds(EvaluationGuard.A_BID_PASSES, EVE, new Committee(Map.of(), List.of(), new Tally(0, 2, 0, 0, 0, 0))));
    }

    @Test
    void theApproverReopensOnlyWhereNobodyIsLeftWhoMay() {
        Committee bound = committee(sheet(EVE, Conflict.INTEREST), sheet(EDWARD, Conflict.TIED));
        assertTrue(holds(EvaluationGuard.FREE_OR_NOBODY_IS, TenderFixtures.APPROVER, bound));
        assertFalse(holds(EvaluationGuard.FREE_OR_NOBODY_IS, EVE, bound));
        assertTrue(holds(EvaluationGuard.FREE_OR_NOBODY_IS, EVE, committee(handedIn(EVE))));
        assertFalse(holds(EvaluationGuard.FREE_OR_NOBODY_IS, TenderFixtures.APPROVER, committee(handedIn(EVE))));
    }

    @Test
    void nobodySignsTwice() {
        assertTrue(holds(EvaluationGuard.NOT_SIGNED_YET, EVE, committee(handedIn(EVE), signed(EDWARD))));
        assertFalse(holds(EvaluationGuard.NOT_SIGNED_YET, EVE, committee(signed(EVE))));
    }

    @Test
    void theReportIsCompleteWhenAllWhoCountHaveSigned() {
        assertTrue(holds(EvaluationGuard.EVERYBODY_SIGNED, EVE, committee(signed(EVE), sheet(EDWARD, Conflict.INTEREST))));
        assertFalse(holds(EvaluationGuard.EVERYBODY_SIGNED, EVE, committee(signed(EVE), handedIn(EDWARD))));
    }

    @Test
    void whoLeavesTheCommitteeIsNoLongerCounted() {
        Committee withoutEdward = new Committee(Map.of(EVE.accountId(), EVE.name()), List.of(handedIn(EVE), sheet(EDWARD, Conflict.NONE)), new Tally(0, 1, 1, 0, 0, 0));
        assertTrue(holds(EvaluationGuard.EVERY_SHEET_HANDED_IN, EVE, withoutEdward));
        assertEquals(List.of(EVE.name()), withoutEdward.free().stream().map(ScoreSheet::evaluator).toList());
    }

    private static boolean holds(EvaluationGuard guard, Actor actor, Committee committee) {
        return guard.holds(EvaluationFixtures.evaluationIn(EvaluationState.SCORING), EvaluationFixtures.now(actor).knowing(committee));
    }
}
