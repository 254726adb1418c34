package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.bid.BidState;
import org.karvan.bid.LotPrice;
import org.karvan.bid.Offer;
import org.karvan.bid.OpenedBid;
import org.karvan.platform.value.Money;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderState;

/** Offers side by side while prices lie in envelopes of their own. */
class TabulationTest {

    @Test
    void offersWhosePricesAreSealedStandSideBySideUnderTheirNames() {
        Tabulation table = table(sealed("BID-1", BidState.QUALIFIED), sealed("BID-2", BidState.OPENED));

        assertEquals(List.of("BID-1", "BID-2"), table.bids().stream().map(Tabulation.Column::bid).toList());
        assertFalse(table.isMasked());
        assertTrue(table.bids().stream().allMatch(bid -> bid.total() == null && bid.perTonne() == null && !bid.lowest()));
        assertTrue(table.lots().get(0).prices().stream().allMatch(price -> price.amount() == null && !price.lowest()));
        assertTrue(table.masked().isMasked());
    }

    @Test
    void aPriceThatIsNeverOpenedStandsLastAndIsNoMeasureForTheOthers() {
        Tabulation table = table(sealed("BID-1", BidState.DISQUALIFIED), priced("BID-2", "30000"), sealed("BID-3", BidState.QUALIFIED),
                priced("BID-4", "24000"));

        assertEquals(List.of("BID-4", "BID-2", "BID-3", "BID-1"), table.bids().stream().map(Tabulation.Column::bid).toList());
        assertTrue(table.bids().get(0).lowest());
        assertEquals(new BigDecimal("25.00"), table.bids().get(1).above());
        assertNull(table.bids().get(2).above());
        assertNull(table.lots().get(0).prices().get(3).perTonne());
    }

    private static Tabulation table(OpenedBid... bids) {
        Tender tender = TenderFixtures.publishedTender();
        TenderFixtures.encloseTwice(tender);
        return Tabulation.of(tender, List.of(bids), EvaluationFixtures.evaluationIn(EvaluationState.LOCKED));
    }

    @Test
    void whereTheSecondEnvelopesAreFollowsFromTheTender() {
        Tender tender = TenderFixtures.tenderIn(TenderState.TECHNICAL_EVALUATION);
        assertEquals(SecondEnvelope.NONE, SecondEnvelope.of(tender));
        TenderFixtures.encloseTwice(tender);
        assertEquals(SecondEnvelope.CLOSED, SecondEnvelope.of(tender));
        Tender later = TenderFixtures.tenderIn(TenderState.FINANCIAL_EVALUATION);
        TenderFixtures.encloseTwice(later);
        assertEquals(SecondEnvelope.OPENED, SecondEnvelope.of(later));
    }

    private static OpenedBid sealed(String reference, BidState state) {
        return new OpenedBid(1L, reference, 30L, "Bidder of " + reference, state, offer(List.of()), null);
    }

    private static OpenedBid priced(String reference, String perTonne) {
        BigDecimal price = new BigDecimal(perTonne);
        return new OpenedBid(1L, reference, 30L, "Bidder of " + reference, BidState.PRICED, offer(List.of(new LotPrice(1, price))),
                Money.usd(price.multiply(BigDecimal.valueOf(100)).toPlainString()));
    }

    private static Offer offer(List<LotPrice> prices) {
        return new Offer(prices, true, "", Map.of("C2", "Sampled."), Set.of(), List.of(), "");
    }
}
