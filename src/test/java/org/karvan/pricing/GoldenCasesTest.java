package org.karvan.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.karvan.pricing.PricingFixtures.amount;
import static org.karvan.pricing.PricingFixtures.antimony;
import static org.karvan.pricing.PricingFixtures.antimonyLot;
import static org.karvan.pricing.PricingFixtures.consignment;
import static org.karvan.pricing.PricingFixtures.d;
import static org.karvan.pricing.PricingFixtures.lot;
import static org.karvan.pricing.PricingFixtures.market;
import static org.karvan.pricing.PricingFixtures.paid;
import static org.karvan.pricing.PricingFixtures.percent;
import static org.karvan.pricing.PricingFixtures.price;
import static org.karvan.pricing.PricingFixtures.settled;
import static org.karvan.pricing.PricingFixtures.terms;
import static org.karvan.pricing.PricingFixtures.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.karvan.platform.value.Mineral;

/** The cases whose answers were known before the engine: published examples, and figures reckoned by hand from the clauses. */
class GoldenCasesTest {

    @Test
    void aRefiningChargeFallsOnWhatTheUnitDeductionLeaves() {
        Terms terms = terms(Mineral.COPPER,
                new Clause.Payable("1", AssayElement.CU, new PayableRule.UnitDeduction(Grade.percent("1")), BigDecimal.ONE, ContentUnit.TONNE),
                new Clause.Price("2", AssayElement.CU, new PriceSource.Fixed(d("9000")), d("100")),
                new Clause.RefiningCharge("3", AssayElement.CU, d("0.045"), ContentUnit.POUND));
        Statement statement = price(terms, copper("1", "24"));

        assertFigure("23", statement.metals().get(0).payable().value());
        assertEquals("-22.82", amount(statement, LineKind.REFINING));
    }

    @Test
    void copperConcentrateIsWorthItsMetalLessTreatmentAndRefining() {
        Statement statement = price(copperTerms("80", "0.08"), copper("12000", "28"));

        assertFigure("3360", statement.metals().get(0).contained());
        assertFigure("3242.4", statement.metals().get(0).content());
        assertEquals("29181600.00", statement.gross().toPlainString());
        assertEquals("-960000.00", amount(statement, LineKind.TREATMENT));
        assertEquals("-571855.60", amount(statement, LineKind.REFINING));
        assertEquals("27649744.40", statement.net().toPlainString());
    }

    @Test
    void theFinalAssayOfCopperTakesBackWhatTheFirstPromised() {
        MetalValue first = price(copperTerms("80", "0.08"), copper("12000", "28")).metals().get(0);
        MetalValue last = price(copperTerms("80", "0.08"), copper("12000", "27.4")).metals().get(0);

        assertFigure("3288", last.contained());
        assertFigure("3172.92", last.content());
        assertFigure("-69.48", last.content().subtract(first.content()));
    }

    @Test
    void lowerChargesAreTheSellersGain() {
        Statement before = price(copperTerms("80", "0.08"), copper("12000", "28"));
        Statement after = price(copperTerms("20", "0.02"), copper("12000", "28"));

        assertFigure("720000.00", gain(before, after, LineKind.TREATMENT));
        // The published gain is that of the rates' difference; two rounded lines may differ from it by a cent.
        assertFigure("428891.70", d("3242.4").multiply(d("2204.6")).multiply(d("0.06")).setScale(2, RoundingMode.HALF_UP));
        assertFigure("428891.70", gain(before, after, LineKind.REFINING));
        assertFigure("1148891.70", after.net().subtract(before.net()));
    }

    private static BigDecimal gain(Statement before, Statement after, LineKind kind) {
        return d(amount(after, kind)).subtract(d(amount(before, kind)));
    }

    @Test
    void goldConcentratePaysForItsArsenic() {
        Terms terms = terms(Mineral.COPPER,
                new Clause.Payable("1", AssayElement.AU, new PayableRule.PercentageLessDeduction(percent("80"), Grade.gramsPerTonne("1")), BigDecimal.ONE,
                        ContentUnit.TROY_OUNCE),
                new Clause.Price("2", AssayElement.AU, new PriceSource.Fixed(d("4000")), d("100")),
                new Clause.TreatmentCharge("3", d("220")),
                new Clause.RefiningCharge("4", AssayElement.AU, d("6"), ContentUnit.TROY_OUNCE),
                PricingFixtures.penalty("5", AssayElement.AS, "0.2", "0.1", "5", StepCounting.PRO_RATA));
        WeighedLot lot = lot("100", "0", Assay.agreed(AssayElement.AU, Grade.gramsPerTonne("50")), Assay.agreed(AssayElement.AS, Grade.percent("2.0")));
        Statement smelter = price(terms, lot);

        assertFigure("125.387818", smelter.metals().get(0).content().setScale(6, RoundingMode.HALF_UP));
        assertEquals("501551.27", smelter.gross().toPlainString());
        assertEquals("-752.33", amount(smelter, LineKind.REFINING));
        assertEquals("-22000.00", amount(smelter, LineKind.TREATMENT));
        assertEquals("-9000.00", amount(smelter, LineKind.PENALTY));
        assertEquals("469798.94", smelter.net().toPlainString());
        Clause realisation = new Clause.Deduction("6", DeductionKind.OTHER, DeductionBasis.PER_CONSIGNMENT, d("12000"));
        assertEquals("457798.94", price(with(terms, realisation), lot).net().toPlainString());
    }

    @Test
    void whatIsPaidForIsNeverLessThanNothing() {
        Terms terms = terms(Mineral.COPPER,
                new Clause.Payable("1", AssayElement.AG, new PayableRule.PercentageLessDeduction(percent("85"), Grade.gramsPerTonne("30")), BigDecimal.ONE,
                        ContentUnit.TROY_OUNCE),
                new Clause.Price("2", AssayElement.AG, new PriceSource.Fixed(d("30")), d("100")),
                new Clause.RefiningCharge("3", AssayElement.AG, d("0.5"), ContentUnit.TROY_OUNCE));
        Statement statement = price(terms, lot("100", "0", Assay.agreed(AssayElement.AG, Grade.gramsPerTonne("35"))));

        assertFigure("0", statement.metals().get(0).payable().value());
        assertEquals("0.00", statement.gross().toPlainString());
        assertEquals("0.00", amount(statement, LineKind.REFINING));
    }

    @Test
    void tungstenIsPaidAsAShareOfItsIndex() {
        Terms terms = terms(Mineral.TUNGSTEN, paid(AssayElement.WO3, "80", "437", "75", ContentUnit.MTU));
        Statement statement = price(terms, lot("1200000", "0", Assay.agreed(AssayElement.WO3, Grade.percent("0.45"))));

        assertFigure("432000", statement.metals().get(0).content());
        assertFigure("327.75", statement.metals().get(0).price());
        assertEquals("141588000.00", statement.net().toPlainString());
    }

    @Test
    void antimonyConcentrateSettlesToTheCent() {
        Statement statement = Calculation.of(antimony(StepCounting.PRO_RATA), settled(antimonyLot()), market());
        MetalValue antimony = statement.metals().get(0);

        assertFigure("99.75", statement.dryMass());
        assertFigure("52.25", antimony.assay().value());
        assertFigure("40025", antimony.indexPrice());
        assertFigure("52.119375", antimony.contained());
        assertFigure("36.4835625", antimony.content());
        assertEquals("1460254.59", statement.gross().toPlainString());
        assertEquals("-24937.50", amount(statement, LineKind.TREATMENT));
        assertEquals(List.of("-997.50", "-359.10"), penalties(statement));
        assertEquals("1433960.49", statement.net().toPlainString());
        assertEquals("1433960.49", statement.total().toPlainString());
    }

    @Test
    void wholeStepsOfAPenaltyAreCountedUpOrDown() {
        Statement up = Calculation.of(antimony(StepCounting.WHOLE_STEPS_UP), settled(antimonyLot()), market());
        Statement down = Calculation.of(antimony(StepCounting.WHOLE_STEPS_DOWN), settled(antimonyLot()), market());

        assertEquals("-1197.00", penalties(up).get(0));
        assertEquals("-798.00", penalties(down).get(0));
    }

    private static List<String> penalties(Statement statement) {
        return statement.lines().stream().filter(line -> line.kind() == LineKind.PENALTY).map(line -> line.amount().toPlainString()).toList();
    }

    @Test
    void provisionalInvoiceAndBalanceAreTheFinalValueExactly() {
        Terms terms = antimony(StepCounting.PRO_RATA);
        Statement provisional = Calculation.of(terms, consignment(new Stage.Provisional(LocalDate.of(2026, 10, 14)), antimonyLot()), market());
        assertEquals("1467190.83", provisional.gross().toPlainString());
        assertEquals("1440896.73", provisional.net().toPlainString());
        assertEquals("1224762.22", provisional.total().toPlainString());

        Statement last = Calculation.of(terms, consignment(new Stage.Final(provisional.total()), antimonyLot()), market());
        assertEquals("209198.27", last.total().toPlainString());
        assertEquals(last.net(), provisional.total().add(last.total()));
    }

    @Test
    void aTungstenLotIsPricedByTheMetricTonneUnit() {
        Terms terms = terms(Mineral.TUNGSTEN, paid(AssayElement.WO3, "100", "340", "78", ContentUnit.MTU));
        Statement statement = price(terms, lot("20.000", "1.00", Assay.agreed(AssayElement.WO3, Grade.percent("65.30"))));

        assertFigure("19.8", statement.dryMass());
        assertFigure("1292.94", statement.metals().get(0).content());
        assertEquals("342887.69", statement.net().toPlainString());
    }

    @Test
    void whatIsMissingOfTheYearlyMinimumIsPaid() {
        assertFigure("120", new TakeOrPay("9", d("1200"), percent("85"), 0).shortfall(d("900"), BigDecimal.ZERO));
    }

    @Test
    void eachUmpireRuleDecidesAsTheTableSays() {
        Map<UmpireRule, String> within = Map.of(UmpireRule.UMPIRE_FINAL, "52.200", UmpireRule.MEAN_OF_THREE, "52.067",
                UmpireRule.MIDDLE_OF_THREE, "52.200", UmpireRule.UMPIRE_WITHIN_ELSE_MIDDLE, "52.200",
                UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_MIDDLE, "52.300", UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_NEAREST, "52.300",
                UmpireRule.MEAN_WITH_NEAREST, "52.300", UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_UMPIRE, "52.300");
        Map<UmpireRule, String> outside = Map.of(UmpireRule.UMPIRE_FINAL, "52.600", UmpireRule.MEAN_OF_THREE, "52.200",
                UmpireRule.MIDDLE_OF_THREE, "52.400", UmpireRule.UMPIRE_WITHIN_ELSE_MIDDLE, "52.400",
                UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_MIDDLE, "52.400", UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_NEAREST, "52.400",
                UmpireRule.MEAN_WITH_NEAREST, "52.500", UmpireRule.WITHIN_MEAN_WITH_NEAREST_ELSE_UMPIRE, "52.600");
        for (UmpireRule rule : UmpireRule.values()) {
            assertEquals(within.get(rule), decided(rule, "52.20"), rule.name());
            assertEquals(outside.get(rule), decided(rule, "52.60"), rule.name());
        }
        assertEquals(CostBearer.BUYER, UmpireRule.costBearer(d("52.40"), d("51.60"), d("52.20")));
        assertEquals(CostBearer.BUYER, UmpireRule.costBearer(d("52.40"), d("51.60"), d("52.60")));
    }

    private static String decided(UmpireRule rule, String umpire) {
        return rule.decide(d("52.40"), d("51.60"), d(umpire)).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private static WeighedLot copper(String tonnes, String grade) {
        return lot(tonnes, "0", Assay.agreed(AssayElement.CU, Grade.percent(grade)));
    }

    private static Terms copperTerms(String treatment, String refining) {
        return with(terms(Mineral.COPPER, paid(AssayElement.CU, "96.5", "9000", "100", ContentUnit.TONNE)),
                new Clause.TreatmentCharge("3", d(treatment)), new Clause.RefiningCharge("4", AssayElement.CU, d(refining), ContentUnit.POUND));
    }

    private static void assertFigure(String expected, BigDecimal found) {
        assertEquals(0, d(expected).compareTo(found), () -> expected + " and " + found.toPlainString());
    }
}
