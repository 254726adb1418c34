package org.karvan.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.contract.ContractFixtures.by;
import static org.karvan.contract.ContractFixtures.completeDraft;
import static org.karvan.contract.ContractFixtures.emptyDraft;
import static org.karvan.contract.ContractFixtures.item;
import static org.karvan.contract.ContractFixtures.price;

import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.AssayElement;

/** The edges of a contract's conditions. */
class ContractGuardTest {

    private static boolean holds(ContractGuard guard, Contract contract) {
        return guard.holds(contract, by(ContractFixtures.OFFICER));
    }

    private static void become(Contract contract, ContractType type) {
        contract.describe(new ContractOutline(contract.title(), type, "USD", contract.justification()));
    }

    @Test
    void aTrialIsOfOneToAHundredTonnes() {
        for (String small : new String[] {"1", "100"}) {
            Contract trial = completeDraft();
            become(trial, ContractType.TRIAL_LOT);
            trial.bargain().put(1, item(small));
            assertTrue(holds(ContractGuard.TRIAL_IS_SMALL, trial), small);
        }
        for (String other : new String[] {"0.999999", "100.000001"}) {
            Contract trial = completeDraft();
            become(trial, ContractType.TRIAL_LOT);
            trial.bargain().put(1, item(other));
            assertFalse(holds(ContractGuard.TRIAL_IS_SMALL, trial), other);
        }
    }

    @Test
    void aFloorMayMeetTheCapButNotLieAboveItInWhicheverUnit() {
        Contract contract = ContractFixtures.indexDraft();
        contract.bargain().put(null, price(PriceKind.FLOOR, null, "20000", PriceUnit.TONNE_OF_METAL));
        contract.bargain().put(null, price(PriceKind.CAP, null, "20000", PriceUnit.TONNE_OF_METAL));
        assertTrue(holds(ContractGuard.PRICE_TERMS_AGREE, contract), "a floor at the cap fixes the price");

        Contract pounds = ContractFixtures.indexDraft();
        pounds.bargain().put(null, price(PriceKind.FLOOR, null, "20000", PriceUnit.TONNE_OF_METAL));
        pounds.bargain().put(null, price(PriceKind.CAP, null, "9", PriceUnit.POUND_OF_METAL));
        assertFalse(holds(ContractGuard.PRICE_TERMS_AGREE, pounds), "9 USD a pound are 19,841.58 a tonne");
    }

    @Test
    void aCapAloneAndAFloorAloneStandInNobodysWay() {
        Contract cap = ContractFixtures.indexDraft();
        cap.bargain().put(null, price(PriceKind.CAP, null, "1", PriceUnit.TONNE_OF_METAL));
        Contract floor = ContractFixtures.indexDraft();
        floor.bargain().put(null, price(PriceKind.FLOOR, null, "99999", PriceUnit.TONNE_OF_METAL));

        assertTrue(holds(ContractGuard.PRICE_TERMS_AGREE, cap));
        assertTrue(holds(ContractGuard.PRICE_TERMS_AGREE, floor));
    }

    @Test
    void aMetalThatIsPaidForNeedsAPriceAndAPriceNeedsAMetalThatIsPaidFor() {
        Contract unpriced = ContractFixtures.indexDraft();
        unpriced.bargain().put(null, ContractFixtures.payable(AssayElement.AU));
        assertFalse(holds(ContractGuard.PRICE_TERMS_AGREE, unpriced), "gold is paid for at no price");

        Contract unpaid = ContractFixtures.indexDraft();
        unpaid.bargain().removePriceClause(2);
        assertFalse(holds(ContractGuard.PRICE_TERMS_AGREE, unpaid), "the price of antimony is for nothing");
    }

    @Test
    void anItemMayHaveOnePriceForEachMetalButOnlyOneForTheDryTonne() {
        Contract two = ContractFixtures.indexDraft();
        two.bargain().put(null, ContractFixtures.payable(AssayElement.AU));
        two.bargain().put(null, ContractFixtures.indexPrice(AssayElement.AU, PriceUnit.TROY_OUNCE_OF_METAL));
        assertTrue(holds(ContractGuard.EACH_ITEM_PRICED, two));
        assertTrue(holds(ContractGuard.PRICE_TERMS_AGREE, two));

        two.bargain().put(null, ContractFixtures.fixedPrice());
        assertFalse(holds(ContractGuard.EACH_ITEM_PRICED, two), "the dry tonne and the metals in it");
    }

    @Test
    void tiersOfAPenaltyMayLeaveNoGap() {
        Contract seamless = ContractFixtures.indexDraft();
        seamless.bargain().put(null, ContractFixtures.tier("0.5", "1"));
        seamless.bargain().put(null, ContractFixtures.tier("1", null));
        assertTrue(holds(ContractGuard.PRICE_TERMS_AGREE, seamless));

        Contract gap = ContractFixtures.indexDraft();
        gap.bargain().put(null, ContractFixtures.tier("0.5", "0.9"));
        gap.bargain().put(null, ContractFixtures.tier("1", null));
        assertFalse(holds(ContractGuard.PRICE_TERMS_AGREE, gap));
    }

    @Test
    void aShareWhoseQuantityNobodyKnowsIsScheduledAsItComes() {
        Contract share = emptyDraft();
        become(share, ContractType.OFFTAKE_SHARE);
        share.bargain().put(null, item(null));
        assertTrue(holds(ContractGuard.SCHEDULE_ADDS_UP, share), "no schedule");
        share.bargain().schedule(2027, 2, Tonnes.of("60"));
        assertTrue(holds(ContractGuard.SCHEDULE_ADDS_UP, share), "nothing to add up to");
    }

    @Test
    void aKnownQuantityThatWasNotStatedDoesNotAddUp() {
        Contract spot = emptyDraft();
        spot.bargain().put(null, item(null));
        spot.bargain().schedule(2027, 2, Tonnes.of("60"));

        assertFalse(holds(ContractGuard.SCHEDULE_ADDS_UP, spot));
    }

    @Test
    void nobodyHoldsWhatIsOver() {
        for (ContractState state : ContractState.values()) {
            Contract contract = ContractFixtures.contractIn(state);
            boolean held = state == ContractState.LEGAL_REVIEW;
            assertTrue(held == ContractGuard.HOLDS_IT.holds(contract, by(ContractFixtures.LEGAL)), state.name());
            assertFalse(ContractGuard.HOLDS_IT.holds(contract, by(Actor.CLOCK)), state.name());
        }
    }
}
