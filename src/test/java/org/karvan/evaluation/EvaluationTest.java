package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.evaluation.EvaluationFixtures.EVE;
import static org.karvan.evaluation.EvaluationFixtures.evaluationIn;
import static org.karvan.evaluation.EvaluationFixtures.now;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.karvan.platform.value.Money;
import org.karvan.platform.value.Percent;
import org.karvan.tender.TenderFixtures;

/** What an evaluation and its sheets keep as they go from state to state. */
class EvaluationTest {

    private static final Mark QUALITY = new Mark("C2", Percent.of("30"), new BigDecimal("80"), new BigDecimal("24"));
    private static final Placing SECOND = new Placing(2, "BID-B", Money.usd("27000"), List.of(), new BigDecimal("24"), new BigDecimal("92"), Decider.SCORE);
    private static final Placing FIRST = new Placing(1, "BID-A", Money.usd("26400"), List.of(QUALITY), new BigDecimal("24.5"), new BigDecimal("94"), Decider.SCORE);
    private static final Instant AT = TenderFixtures.OPENING;

    private final Evaluation evaluation = evaluationIn(EvaluationState.SCORING);

    @Test
    void itBeginsWithTheOpeningOfItsTender() {
        Evaluation begun = new Evaluation("EVL-2026-0002", "TND-2026-0002", "Chromite, 500 t", TenderFixtures.BUYER, AT);

        assertEquals("TND-2026-0002", begun.tenderReference());
        assertEquals("Chromite, 500 t", begun.title());
        assertEquals(TenderFixtures.BUYER, begun.buyerId());
        assertEquals(AT, begun.beganAt());
        assertEquals(EvaluationState.SCORING, begun.state());
        assertNull(begun.rankedAt());
        assertEquals(Optional.empty(), begun.best());
    }

    @Test
    void theReportKeepsItsFindingsAndItsInstants() {
        evaluation.enter(EvaluationState.RANKED, now(EVE).because("Both meet the conditions."));
        assertEquals("Both meet the conditions.", evaluation.findings());
        assertEquals(AT, evaluation.rankedAt());
        assertNull(evaluation.reportedAt());

        evaluation.enter(EvaluationState.RANKED, now(EVE));
        assertEquals("Both meet the conditions.", evaluation.findings(), "a signature leaves the findings alone");
        evaluation.enter(EvaluationState.REPORTED, now(EVE));
        assertEquals(AT, evaluation.reportedAt());
        assertNull(evaluation.awardedAt());
        evaluation.enter(EvaluationState.CONCLUDED, now(EVE));
        assertEquals(AT, evaluation.awardedAt());
    }

    @Test
    void theOrderIsReadFromTheBestOn() {
        evaluation.place(SECOND, 32L, "Kharan Minerals");
        evaluation.place(FIRST, 31L, "Chitral Antimony");

        PlacedBid best = evaluation.best().orElseThrow();
        assertEquals(List.of("BID-A", "BID-B"), evaluation.placings().stream().map(PlacedBid::bid).toList());
        assertEquals(List.of(1, 2), evaluation.placings().stream().map(PlacedBid::rank).toList());
        assertEquals(31L, best.bidderId());
        assertEquals("Chitral Antimony", best.bidder());
        assertEquals(Money.usd("26400"), best.total());
        assertEquals(new BigDecimal("24.5"), best.technical());
        assertEquals(new BigDecimal("94"), best.combined());
        assertEquals(Decider.SCORE, best.decider());
        assertEquals(new BigDecimal("80"), evaluation.markOf("BID-A", "C2").orElseThrow().score());
        assertEquals(1, evaluation.marksOf("BID-A").size());
        assertEquals(Optional.empty(), evaluation.markOf("BID-A", "C1"));
        assertEquals(List.of(), evaluation.marksOf("BID-B"));
    }

    @Test
    void whenTheSheetsAreOpenedAgainTheOrderIsForgottenAndTheDrawnLotsStand() {
        evaluation.enter(EvaluationState.RANKED, now(EVE).because("found"));
        evaluation.place(FIRST, 31L, "Chitral Antimony");
        evaluation.drew("BID-A", 2, AT);
        evaluation.enter(EvaluationState.SCORING, now(EVE).because("A sheet was wrong."));

        assertEquals("A sheet was wrong.", evaluation.begunAnewBecause());
        assertEquals(List.of(), evaluation.placings());
        assertEquals(List.of(), evaluation.marksOf("BID-A"));
        assertNull(evaluation.rankedAt());
        assertNull(evaluation.reportedAt());
        assertEquals(Map.of("BID-A", 2), evaluation.draws());
    }

    @Test
    void onlyTheBuyersPeopleAreAdmitted() {
        assertTrue(evaluation.admits(EVE, EVE.roles().iterator().next()));
        assertFalse(evaluation.admits(TenderFixtures.BIDDER, TenderFixtures.BIDDER.roles().iterator().next()));
    }

    @Test
    void aSheetKeepsWhatWasGivenUntilItIsWrittenAnew() {
        ScoreSheet sheet = EvaluationFixtures.sheet(EVE, Conflict.NONE);
        sheet.write(List.of(new GivenScore("BID-A", "C2", Score.of("80"), "as promised"), new GivenScore("BID-B", "C2", null, "unclear")));

        assertEquals(2, sheet.scores().size());
        assertEquals(Score.of("80"), sheet.given("BID-A", "C2").orElseThrow().score());
        assertEquals("unclear", sheet.given("BID-B", "C2").orElseThrow().remark());
        assertEquals(Optional.empty(), sheet.given("BID-A", "C3"));
        assertEquals(Optional.empty(), sheet.given("BID-C", "C2"));
        sheet.write(List.of());
        assertEquals(List.of(), sheet.scores());
    }

    @Test
    void whoIsBoundAfterAllLeavesHandInAndSignatureBehind() {
        ScoreSheet sheet = EvaluationFixtures.signed(EVE);
        assertEquals(AT, sheet.handedInAt());
        assertEquals(AT, sheet.signedAt());

        Instant later = AT.plusSeconds(60);
        sheet.declare(Conflict.ADVISED, "I helped them with the form.", later);
        assertEquals(Conflict.ADVISED, sheet.conflict());
        assertEquals("I helped them with the form.", sheet.explanation());
        assertEquals(later, sheet.declaredAt());
        assertFalse(sheet.isHandedIn());
        assertFalse(sheet.isSigned());
        assertFalse(sheet.isFree());
    }

    @Test
    void aSheetThatIsTakenBackIsNeitherHandedInNorSigned() {
        ScoreSheet sheet = EvaluationFixtures.signed(EVE);
        sheet.takeBack();

        assertFalse(sheet.isHandedIn());
        assertFalse(sheet.isSigned());
    }

    @Test
    void aMemberSitsOnTheCommitteeWithOrWithoutAConflict() {
        Committee committee = EvaluationFixtures.committee(EvaluationFixtures.sheet(EVE, Conflict.INTEREST));

        assertTrue(committee.isMember(EVE.accountId()));
        assertFalse(committee.isMember(TenderFixtures.OFFICER.accountId()));
        assertEquals(List.of(EvaluationFixtures.EDWARD.name()), committee.undeclared());
    }

    @Test
    void theStandstillRunsUntilItsEnd() {
        assertTrue(new Standstill(AT, AT.minusNanos(1)).isRunning());
        assertFalse(new Standstill(AT, AT).isRunning(), "it is over at its end");
        assertFalse(new Standstill(AT, AT.plusSeconds(999_999)).isRunning());
    }

    @Test
    void aTieIsWhateverTheScoreDidNotDecide() {
        for (Decider decider : Decider.values()) {
            RankedBid bid = new RankedBid(1, "BID-A", "Chitral", Money.usd("1"), Money.usd("1"), List.of(), BigDecimal.ONE, decider);
            assertEquals(decider != Decider.SCORE, bid.isTie(), decider.name());
        }
    }

    @Test
    void aDrawnLotStandsAsItWasDrawn() {
        DrawnLot lot = new DrawnLot("BID-A", 3, AT);

        assertEquals("BID-A", lot.bid());
        assertEquals(3, lot.number());
        assertEquals(AT, lot.drawnAt());
    }
}
