package org.karvan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.contract.ContractFixtures.price;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Clause;
import org.karvan.pricing.DeductionBasis;
import org.karvan.pricing.DeductionKind;
import org.karvan.pricing.Terms;
import org.karvan.pricing.UmpireRule;
import org.karvan.pricing.Unpriceable.Fault;

/** A contract's clauses as the engine reads them: nothing is lost on the way, and what contradicts is told at its field. */
class PriceTermsTest {

    private static Terms terms(Contract contract) {
        return PriceTerms.of(contract, contract.bargain().items().get(0));
    }

    private static PriceClauseDraft more(PriceKind kind, AssayElement element, String amount, String share, String level, PriceClauseDraft.More more) {
        return new PriceClauseDraft(kind, null, element, amount == null ? null : new BigDecimal(amount), PriceUnit.TONNE_OF_METAL,
                share == null ? null : new BigDecimal(share), level == null ? null : new BigDecimal(level), null, LevelUnit.PERCENT, null, null, more);
    }

    private static Contract withEveryKind() {
        Contract contract = ContractFixtures.indexDraft();
        Bargain bargain = contract.bargain();
        bargain.put(null, price(PriceKind.TREATMENT_CHARGE, null, "250", PriceUnit.DMT));
        bargain.put(null, new PriceClauseDraft(PriceKind.REFINING_CHARGE, null, AssayElement.SB, BigDecimal.TEN, PriceUnit.TONNE_OF_METAL, null, null, null, null, null, null));
        bargain.put(null, more(PriceKind.REJECTION_LIMIT, AssayElement.AS, null, null, "2", PriceClauseDraft.More.NONE));
        bargain.put(null, more(PriceKind.MOISTURE_LIMIT, null, null, "12", null, PriceClauseDraft.More.NONE));
        bargain.put(null, price(PriceKind.FLOOR, null, "9", PriceUnit.POUND_OF_METAL));
        bargain.put(null, price(PriceKind.CAP, null, "60000", PriceUnit.TONNE_OF_METAL));
        bargain.put(null, more(PriceKind.PARTICIPATION, AssayElement.SB, "30000", "20", null, new PriceClauseDraft.More(null, null, null, null, null, null, BigDecimal.TEN)));
        bargain.put(null, more(PriceKind.DEDUCTION, null, "40", null, null,
                new PriceClauseDraft.More(null, null, DeductionKind.INSPECTION, DeductionBasis.PER_WET_TONNE, null, null, null)));
        bargain.put(null, more(PriceKind.FINANCING, null, null, "8", null, new PriceClauseDraft.More(null, null, null, null, 30, null, null)));
        bargain.put(null, more(PriceKind.SPLITTING, AssayElement.SB, null, null, "0.5", new PriceClauseDraft.More(null, null, null, null, null, UmpireRule.UMPIRE_FINAL, null)));
        bargain.put(null, more(PriceKind.PROVISIONAL_PAYMENT, null, null, "85", null, PriceClauseDraft.More.NONE));
        bargain.put(null, more(PriceKind.PREPAYMENT, null, "100000", "10", null, PriceClauseDraft.More.NONE));
        return contract;
    }

    @Test
    void everyClauseOfTheContractIsOneOfTheEngineUnderTheNumberThatIsPrinted() {
        Contract contract = withEveryKind();
        Terms terms = terms(contract);

        assertEquals("CTR-2026-0001/1", terms.reference());
        assertEquals(contract.bargain().priceClauses().stream().map(clause -> "5." + clause.number()).sorted().toList(),
                terms.clauses().stream().map(Clause::number).sorted().toList());
        assertEquals(new BigDecimal("19841.58"), terms.only(Clause.Floor.class).orElseThrow().price().stripTrailingZeros());
        assertEquals(new Percent(new BigDecimal("10")), terms.only(Clause.Participation.class).orElseThrow().below());
        assertEquals(UmpireRule.UMPIRE_FINAL, terms.only(Clause.Splitting.class).orElseThrow().rule());
        assertEquals(30, terms.only(Clause.Financing.class).orElseThrow().days());
    }

    @Test
    void everyKindOfPriceClauseReachesTheEngine() {
        List<PriceKind> tried = withEveryKind().bargain().priceClauses().stream().map(PriceClause::kind).toList();

        assertTrue(tried.containsAll(List.of(PriceKind.values()).stream().filter(kind -> kind != PriceKind.FIXED_PRICE).toList()));
        assertEquals("20000", terms(ContractFixtures.completeDraft()).only(Clause.MaterialPrice.class).orElseThrow().perDryTonne().toPlainString());
        assertEquals("5.2", terms(ContractFixtures.completeDraft()).only(Clause.Penalty.class).orElseThrow().number());
    }

    @Test
    void withoutAScheduleTheClausesMoveUpOneSection() {
        Contract contract = ContractFixtures.completeDraft();
        contract.bargain().unschedule(2027, 2);
        contract.bargain().unschedule(2027, 4);

        assertEquals("4.1", terms(contract).only(Clause.MaterialPrice.class).orElseThrow().number());
    }

    @Test
    void theSignedTermsHoldThoseOfTheEngineInTheirEdition() {
        Contract contract = ContractFixtures.contractIn(ContractState.LEGAL_REVIEW);
        String canonical = new String(CanonicalTerms.of(contract), StandardCharsets.UTF_8);
        JsonObject signed = Json.createReader(new StringReader(canonical)).readObject().getJsonArray("pricing").getJsonObject(0);

        assertEquals(terms(contract), Terms.read(signed.toString()));
        assertEquals(contract.edition(), Terms.read(signed.toString()).version());
    }

    @Test
    void aDraftIsReckonedAsItsNextEdition() {
        assertEquals(1, terms(ContractFixtures.completeDraft()).version());
    }

    @Test
    void aClauseThatNamesNoMetalIsOfTheOnlyOneThatIsPaidFor() {
        Contract contract = ContractFixtures.indexDraft();
        contract.bargain().put(null, price(PriceKind.FLOOR, null, "20000", PriceUnit.TONNE_OF_METAL));
        assertEquals(AssayElement.SB, terms(contract).only(Clause.Floor.class).orElseThrow().element());

        contract.bargain().put(null, ContractFixtures.payable(AssayElement.AU));
        contract.bargain().put(null, ContractFixtures.indexPrice(AssayElement.AU, PriceUnit.TROY_OUNCE_OF_METAL));
        assertEquals(Optional.of(Fault.ELEMENT_UNSAID), PriceTerms.refusal(contract, contract.bargain().items().get(0)).map(refusal -> refusal.fault()));
    }

    @Test
    void tiersInPercentAndPpmAreOnePenalty() {
        Contract contract = ContractFixtures.indexDraft();
        contract.bargain().put(null, new PriceClauseDraft(PriceKind.PENALTY, null, AssayElement.PB, BigDecimal.ONE, null, null, new BigDecimal("10000"),
                new BigDecimal("1000"), LevelUnit.PPM, null, null));
        contract.bargain().put(null, ContractFixtures.tier("0.5", "1"));

        Clause.Penalty lead = terms(contract).all(Clause.Penalty.class).stream().filter(penalty -> penalty.measured().name().equals("PB")).findFirst().orElseThrow();
        assertEquals("5.5", lead.number());
        assertEquals(2, lead.tiers().size());
        assertEquals(0, new BigDecimal("0.1").compareTo(lead.tiers().get(1).step()));
    }

    @ParameterizedTest
    @CsvSource({"FLOOR, 60001, amount", "CAP, 100, "})
    void aFloorAboveTheCapIsRefusedAtItsAmount(PriceKind kind, String amount, String field) {
        Contract contract = ContractFixtures.indexDraft();
        contract.bargain().put(null, price(PriceKind.CAP, null, "60000", PriceUnit.TONNE_OF_METAL));
        int number = kind == PriceKind.CAP ? contract.bargain().put(4, price(kind, null, amount, PriceUnit.TONNE_OF_METAL))
                : contract.bargain().put(null, price(kind, null, amount, PriceUnit.TONNE_OF_METAL));

        if (field == null) {
            PriceRefusal.requireNone(contract, number);
        } else {
            assertEquals(field, refused(contract, number));
        }
    }

    @Test
    void aCapBelowTheFloorIsRefusedAtTheCapWhenThatIsWhatWasWritten() {
        Contract contract = ContractFixtures.indexDraft();
        contract.bargain().put(null, price(PriceKind.FLOOR, null, "20000", PriceUnit.TONNE_OF_METAL));

        assertEquals("amount", refused(contract, contract.bargain().put(null, price(PriceKind.CAP, null, "19999", PriceUnit.TONNE_OF_METAL))));
    }

    @Test
    void overlappingTiersAndGapsAreRefusedAtTheLevelAndATierThatIsNotTheLastIsNot() {
        for (String second : new String[] {"0.8", "1.1"}) {
            Contract contract = ContractFixtures.indexDraft();
            PriceRefusal.requireNone(contract, contract.bargain().put(null, ContractFixtures.tier("0.5", "1")));

            assertEquals("level", refused(contract, contract.bargain().put(null, ContractFixtures.tier(second, null))), second);
        }
    }

    @Test
    void aSecondRuleForOneThingIsRefusedAndAnUnfinishedDraftIsNot() {
        Contract contract = ContractFixtures.indexDraft();
        assertEquals("kind", refused(contract, contract.bargain().put(null, ContractFixtures.payable(AssayElement.SB))));

        Contract begun = ContractFixtures.emptyDraft();
        begun.bargain().put(null, ContractFixtures.item());
        PriceRefusal.requireNone(begun, begun.bargain().put(null, ContractFixtures.payable(AssayElement.SB)));
    }

    @Test
    void aPenaltyThatBeginsWhereTheLotIsRefusedIsToldAtItsLevel() {
        Contract contract = ContractFixtures.indexDraft();
        contract.bargain().put(null, more(PriceKind.REJECTION_LIMIT, AssayElement.PB, null, null, "0.5", PriceClauseDraft.More.NONE));

        assertEquals("level", refused(contract, contract.bargain().put(null, ContractFixtures.tier("0.5", null))));
    }

    @Test
    void aLotNeedsItsFiguresAndNoneThatCannotBe() {
        Map<AssayElement, BigDecimal> grades = new EnumMap<>(AssayElement.class);
        grades.put(AssayElement.SB, new BigDecimal("101"));
        grades.put(AssayElement.AU, new BigDecimal("1000000"));
        assertEquals(List.of("mass", "moisture", "gradeSB"), problems(new ReferenceLot(BigDecimal.ZERO, new BigDecimal("100"), grades)));
        grades.put(AssayElement.SB, null);
        assertEquals(List.of("mass", "moisture", "gradeSB"), problems(new ReferenceLot(null, null, grades)));
        grades.put(AssayElement.SB, new BigDecimal("55"));
        assertEquals(List.of(), problems(new ReferenceLot(BigDecimal.TEN, new BigDecimal("5"), grades)));
    }

    private static List<String> problems(ReferenceLot lot) {
        Check check = new Check();
        lot.check(check);
        try {
            check.done();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(problem -> problem.field()).toList();
        }
    }

    private static String refused(Contract contract, int number) {
        return assertThrows(Invalid.class, () -> PriceRefusal.requireNone(contract, number)).problems().get(0).field();
    }
}
