package org.karvan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.contract.ContractFixtures.TABLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.pricing.AssayElement;

/** Which value a contract has, which levels it passes, and which figures a price clause takes. */
class ContractValueTest {

    @Test
    void aFixedPriceTimesTheQuantityIsTheValue() {
        assertEquals(0, new BigDecimal("2000000").compareTo(ContractFixtures.completeDraft().bargain().valueUsd().orElseThrow()));
    }

    @Test
    void eachItemCountsAtItsOwnPrice() {
        Contract contract = ContractFixtures.emptyDraft();
        contract.bargain().put(null, ContractFixtures.item("10"));
        contract.bargain().put(null, ContractFixtures.item("20"));
        contract.bargain().put(null, ContractFixtures.fixedPrice(1, "100"));
        contract.bargain().put(null, ContractFixtures.fixedPrice(2, "200.5"));
        assertEquals(0, new BigDecimal("5010").compareTo(contract.bargain().fixedValue().orElseThrow()));
    }

    @Test
    void theStatedValueCountsOnlyWhereNoneCanBeReckoned() {
        Contract contract = ContractFixtures.completeDraft();
        contract.bargain().valueAt(new BigDecimal("1.00"), "a guess");
        assertEquals(0, new BigDecimal("2000000").compareTo(contract.bargain().valueUsd().orElseThrow()));

        contract.bargain().put(1, new PriceClauseDraft(PriceKind.INDEX_PRICE, null, AssayElement.SB, null, PriceUnit.TONNE_OF_METAL,
                new BigDecimal("60"), null, null, null, "Antimony 99.65 % Rotterdam", QuotationalPeriod.MONTH_AFTER_SHIPMENT));
        assertEquals(Optional.of(new BigDecimal("1.00")), contract.bargain().valueUsd());
    }

    @Test
    void aLevelIsPassedWhoseLowerLimitIsBelowTheValue() {
        assertEquals(1, DelegationTable.required(TABLE, Optional.of(new BigDecimal("500000.00"))).size());
        assertEquals(2, DelegationTable.required(TABLE, Optional.of(new BigDecimal("500000.01"))).size());
        assertEquals(1, DelegationTable.required(TABLE, Optional.of(BigDecimal.ZERO)).size());
    }

    @Test
    void anUnknownValuePassesEveryLevel() {
        assertEquals(2, DelegationTable.required(TABLE, Optional.empty()).size());
    }

    @Test
    void aTableCoversAValueUpToItsHighestLevel() {
        assertTrue(DelegationTable.covers(TABLE, Optional.of(new BigDecimal("5000000"))));
        assertFalse(DelegationTable.covers(TABLE, Optional.of(new BigDecimal("5000000.01"))));
        assertTrue(DelegationTable.covers(TABLE, Optional.empty()));
        assertFalse(DelegationTable.covers(List.of(), Optional.empty()));
    }

    @Test
    void aPenaltyNeedsElementLevelStepAndAmount() {
        assertEquals(List.of("amount", "element", "levelUnit", "level", "step"), problems(blank(PriceKind.PENALTY)));
        assertEquals(List.of(), problems(ContractFixtures.penalty()));
    }

    @Test
    void onlyAChargeMayBeNegative() {
        assertEquals(List.of(), problems(ContractFixtures.price(PriceKind.TREATMENT_CHARGE, null, "-35", PriceUnit.DMT)));
        assertEquals(List.of("amount"), problems(ContractFixtures.price(PriceKind.FIXED_PRICE, null, "-35", PriceUnit.DMT)));
        assertEquals(List.of("unit"), problems(ContractFixtures.price(PriceKind.TREATMENT_CHARGE, null, "35", PriceUnit.MTU)));
    }

    @Test
    void aShareIsAboveZeroAndAtMostAHundred() {
        assertEquals(List.of("share"), problems(share("0")));
        assertEquals(List.of("share"), problems(share("100.1")));
        assertEquals(List.of("share"), problems(share("80.1234567")));
        assertEquals(List.of(), problems(share("80")));
    }

    @Test
    void aLevelInPpmReachesAMillionAndOneInPercentAHundred() {
        assertEquals(List.of(), problems(limit("500", LevelUnit.PPM)));
        assertEquals(List.of("level"), problems(limit("500", LevelUnit.PERCENT)));
        assertEquals(List.of("level"), problems(limit("-1", LevelUnit.PPM)));
    }

    @Test
    void aClauseKeepsOnlyTheFiguresOfItsKind() {
        PriceClauseDraft draft = new PriceClauseDraft(PriceKind.MOISTURE_LIMIT, null, AssayElement.AS, BigDecimal.ONE, PriceUnit.DMT,
                new BigDecimal("8"), BigDecimal.ONE, BigDecimal.ONE, LevelUnit.PPM, "index", QuotationalPeriod.MONTH_OF_ARRIVAL);
        PriceClause clause = new PriceClause(1, draft);
        assertEquals(null, clause.amount());
        assertEquals(null, clause.element());
        assertEquals(new BigDecimal("8"), clause.share().value());
    }

    @Test
    void aClauseTakenOutLetsTheOthersMoveUp() {
        Contract contract = ContractFixtures.completeDraft();
        String second = contract.clauses().get(1).heading();
        contract.removeClause(1);
        assertEquals(second, contract.clauses().get(0).heading());
        assertEquals(1, contract.clauses().get(0).number());
    }

    private static PriceClauseDraft blank(PriceKind kind) {
        return new PriceClauseDraft(kind, null, null, null, null, null, null, null, null, null, null);
    }

    private static PriceClauseDraft share(String percent) {
        return new PriceClauseDraft(PriceKind.PROVISIONAL_PAYMENT, null, null, null, null, new BigDecimal(percent), null, null, null, null, null);
    }

    private static PriceClauseDraft limit(String level, LevelUnit unit) {
        return new PriceClauseDraft(PriceKind.REJECTION_LIMIT, null, AssayElement.HG, null, null, null, new BigDecimal(level), null, unit, null, null);
    }

    private static List<String> problems(PriceClauseDraft draft) {
        Check check = new Check();
        draft.check(check);
        try {
            check.done();
            return List.of();
        } catch (Invalid e) {
            return e.problems().stream().map(Problem::field).toList();
        }
    }

    @Test
    void anEmptyKindIsAProblemOfItsOwn() {
        assertEquals(List.of("kind"), problems(blank(null)));
    }
}
