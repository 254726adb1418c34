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
    void aFloorMayMeetTheCapAndIsComparedInItsOwnUnitOnly() {
        Contract contract = completeDraft();
        contract.bargain().put(null, price(PriceKind.FLOOR, null, "20000", PriceUnit.DMT));
        contract.bargain().put(null, price(PriceKind.CAP, null, "20000", PriceUnit.DMT));
        assertTrue(holds(ContractGuard.FLOOR_BELOW_CAP, contract), "a floor at the cap fixes the price");

        Contract other = completeDraft();
        PriceUnit elsewhere = PriceUnit.values()[PriceUnit.DMT.ordinal() == 0 ? 1 : 0];
        other.bargain().put(null, price(PriceKind.FLOOR, null, "20001", PriceUnit.DMT));
        other.bargain().put(null, price(PriceKind.CAP, null, "20000", elsewhere));
        assertTrue(holds(ContractGuard.FLOOR_BELOW_CAP, other), "another unit is another measure");
    }

    @Test
    void aCapAloneAndAFloorAloneStandInNobodysWay() {
        Contract cap = completeDraft();
        cap.bargain().put(null, price(PriceKind.CAP, null, "1", PriceUnit.DMT));
        Contract floor = completeDraft();
        floor.bargain().put(null, price(PriceKind.FLOOR, null, "99999", PriceUnit.DMT));

        assertTrue(holds(ContractGuard.FLOOR_BELOW_CAP, cap));
        assertTrue(holds(ContractGuard.FLOOR_BELOW_CAP, floor));
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
