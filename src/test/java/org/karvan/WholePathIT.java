package org.karvan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.karvan.evaluation.Award;
import org.karvan.evaluation.Evaluations;
import org.karvan.identity.Role;
import org.karvan.platform.value.Money;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;

/** The whole path through the doors: registration, tender, bids, opening, evaluation, award. */
class WholePathIT extends PortalIT {

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private MarketFixtures market;

    @Inject
    private Tenders tenders;

    @Inject
    private Evaluations evaluations;

    @Test
    void theLowestOfTwoEqualBidsWinsByItsLastVersion() throws Exception {
        Party buyer = organisations.approvedBuyer("Ohio Metals");
        Party miner = organisations.approvedSupplier("Chitral Antimony");
        Party rival = organisations.approvedSupplier("Kharan Minerals");
        Party witness = organisations.approvedSupplier("Quetta Chamber");

        String tender = market.publishedTender(buyer, witness);
        String first = market.bid(miner, tender, "30000");
        market.bid(rival, tender, "27000");
        assertNotEquals(first, market.bid(miner, tender, "26400"));
        market.open(witness, tender);
        market.evaluate(buyer, tender);
        market.award(buyer, tender);

        Award award = as.person(buyer.person(Role.OFFICER), () -> evaluations.award(tender)).orElseThrow();
        assertEquals(miner.id(), award.supplierId());
        assertEquals(Money.usd("2640000"), award.total());
        assertEquals(TenderState.AWARDED, tenders.byReference(tender).state());
    }
}
