package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.karvan.evaluation.EvaluationFixtures.EDWARD;
import static org.karvan.evaluation.EvaluationFixtures.EVE;
import static org.karvan.evaluation.EvaluationFixtures.committee;
import static org.karvan.evaluation.EvaluationFixtures.handedIn;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.bid.BidState;
import org.karvan.bid.BidderRow;
import org.karvan.identity.Actor;
import org.karvan.tender.Criterion;
import org.karvan.tender.TenderFixtures;

/** Pass marks that are missed, and scores that lie far apart. */
class MissedTest {

    private static final Criterion QUALITY = TenderFixtures.criterion("C2", "Quality", "30", "60");
    private static final Criterion DELIVERY = TenderFixtures.criterion("C3", "Delivery", "10", null);
    private static final List<Criterion> CRITERIA = List.of(QUALITY, DELIVERY);
    private static final BidderRow BID = new BidderRow("BID-A", 31L, "Chitral", BidState.QUALIFIED);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    @Test
    void aMeanBelowThePassMarkMissesIt() {
        List<Missed> missed = Missed.of(CRITERIA, committee(gave(EVE, "70", "5"), gave(EDWARD, "49.99", "5")), List.of(BID));

        assertEquals(List.of(new Missed("BID-A", "Chitral", "C2", "Quality", new BigDecimal("59.9950"), new BigDecimal("60"))), missed);
    }

    @Test
    void aMeanThatEqualsThePassMarkReachesIt() {
        assertEquals(List.of(), Missed.of(CRITERIA, committee(gave(EVE, "70", "5"), gave(EDWARD, "50", "5")), List.of(BID)));
    }

    @Test
    void oneWhoIsBoundCountsForNoPassMark() {
        ScoreSheet bound = gave(EDWARD, "0", "0");
        bound.declare(Conflict.ADVISED, "I know them.", TenderFixtures.OPENING);

        assertEquals(List.of(), Missed.of(CRITERIA, committee(gave(EVE, "60", "5"), bound), List.of(BID)));
    }

    @Test
    void aDisqualifiedBidMissesNothingAndIsNotExplained() {
        BidderRow out = new BidderRow("BID-A", 31L, "Chitral", BidState.DISQUALIFIED);
        Committee committee = committee(gave(EVE, "0", "0"), gave(EDWARD, "100", "100"));

        assertEquals(List.of(), Missed.of(CRITERIA, committee, List.of(out)));
        assertEquals(List.of(), Spread.of(EvaluationFixtures.evaluationIn(EvaluationState.LOCKED), CRITERIA, committee, List.of(out), TWENTY));
    }

    @Test
    void scoresLieFarApartWhenMoreThanTheAllowedPointsAreBetweenThem() {
        Evaluation evaluation = EvaluationFixtures.evaluationIn(EvaluationState.LOCKED);
        Committee committee = committee(gave(EVE, "80", "70"), gave(EDWARD, "59.99", "50"));

        List<Spread> apart = Spread.of(evaluation, CRITERIA, committee, List.of(BID), TWENTY);
        assertEquals(List.of("C2 BID-A"), apart.stream().map(Spread::getKey).toList());
        assertEquals(true, apart.get(0).isOpen());

        evaluation.explainSpread("BID-A", "C2", "One saw the mine.", "Eve", TenderFixtures.OPENING);
        evaluation.explainSpread("BID-A", "C2", "One saw the laboratory.", "Eve", TenderFixtures.OPENING);
        assertEquals("One saw the laboratory.", Spread.of(evaluation, CRITERIA, committee, List.of(BID), TWENTY).get(0).reason());
    }

    private static ScoreSheet gave(Actor evaluator, String quality, String delivery) {
        ScoreSheet sheet = handedIn(evaluator);
        sheet.write(List.of(new GivenScore("BID-A", "C2", Score.of(quality), null), new GivenScore("BID-A", "C3", Score.of(delivery), null)));
        return sheet;
    }
}
