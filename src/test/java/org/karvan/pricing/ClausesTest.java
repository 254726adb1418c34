package org.karvan.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.pricing.PricingFixtures.ANTIMONY;
import static org.karvan.pricing.PricingFixtures.SHIPPED;
import static org.karvan.pricing.PricingFixtures.USD;
import static org.karvan.pricing.PricingFixtures.amount;
import static org.karvan.pricing.PricingFixtures.d;
import static org.karvan.pricing.PricingFixtures.dry;
import static org.karvan.pricing.PricingFixtures.index;
import static org.karvan.pricing.PricingFixtures.lot;
import static org.karvan.pricing.PricingFixtures.paid;
import static org.karvan.pricing.PricingFixtures.percent;
import static org.karvan.pricing.PricingFixtures.price;
import static org.karvan.pricing.PricingFixtures.settled;
import static org.karvan.pricing.PricingFixtures.simple;
import static org.karvan.pricing.PricingFixtures.terms;
import static org.karvan.pricing.PricingFixtures.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/** What each clause does to the money, with figures small enough for the head. */
class ClausesTest {

    @Test
    void aPricePerDryTonneIsPaidWhateverIsInIt() {
        Terms terms = new Terms("T", 1, Mineral.ANTIMONY, Currency.getInstance("USD"), Incoterm.FOB, Optional.empty(),
                List.of(new Clause.MaterialPrice("4", d("1500.005")), new Clause.TreatmentCharge("5", d("10"))));
        Statement statement = price(terms, dry("10", "50"));

        assertEquals(d("15000.05"), statement.gross());
        assertEquals(d("14900.05"), statement.net());
        assertEquals(LineKind.MATERIAL, statement.lines().get(0).kind());
        assertEquals(0, statement.fairPrice().signum());
        assertThrows(Unpriceable.class, () -> with(terms, new Clause.MaterialPrice("6", d("1"))));
        assertThrows(Unpriceable.class, () -> with(terms, new Clause.MaterialPrice("6", BigDecimal.ZERO)));
    }

    @Test
    void ofPercentageAndDeductionTheLowerIsPaid() {
        PayableRule rule = new PayableRule.LowerOf(percent("96.5"), Grade.percent("1"));

        assertFigure("19", rule.of(Grade.percent("20")).grade().value());
        assertFigure("38.6", rule.of(Grade.percent("40")).grade().value());
    }

    @Test
    void aDeductionInPpmIsTakenFromAnAssayInPercent() {
        PayableRule rule = new PayableRule.UnitDeduction(new Grade(d("5000"), GradeUnit.PPM));

        assertEquals(new Grade(d("19.500000"), GradeUnit.PERCENT).value().stripTrailingZeros(), rule.of(Grade.percent("20")).grade().value().stripTrailingZeros());
    }

    @Test
    void aBandOfGradeHoldsItsLowerEnd() {
        PayableRule rule = new PayableRule.Bands(GradeUnit.PERCENT, List.of(
                new PayableRule.GradeBand(Span.between("0", "50"), new PayableRule.Percentage(percent("60"))),
                new PayableRule.GradeBand(Span.from("50"), new PayableRule.Percentage(percent("70")))));

        assertFigure("29.4", rule.of(Grade.percent("49")).grade().value());
        assertFigure("35", rule.of(Grade.percent("50")).grade().value());
    }

    @Test
    void oxideThatIsAssayedIsPaidAsTheMetalInIt() {
        Terms terms = terms(Mineral.ANTIMONY,
                new Clause.Payable("1", AssayElement.SB, new PayableRule.Percentage(percent("100")), d("0.8353"), ContentUnit.KILOGRAM),
                new Clause.Price("2", AssayElement.SB, new PriceSource.Fixed(d("40")), d("100")));

        Statement statement = price(terms, dry("1", "50"));
        assertFigure("417.65", statement.metals().get(0).content());
        assertEquals("16706.00", statement.net().toPlainString());
    }

    @Test
    void severalElementsAreEachPaidAtTheirOwnIndexAndUnit() {
        Terms terms = terms(Mineral.COPPER, concat(paid(AssayElement.CU, "96.5", "9000", "100", ContentUnit.TONNE),
                paid(AssayElement.AU, "90", "4000", "100", ContentUnit.TROY_OUNCE), paid(AssayElement.AG, "90", "1.5", "100", ContentUnit.KILOGRAM)));
        Statement statement = price(terms, lot("31.1035", "0", Assay.agreed(AssayElement.CU, Grade.percent("20")),
                Assay.agreed(AssayElement.AU, Grade.gramsPerTonne("10")), Assay.agreed(AssayElement.AG, Grade.gramsPerTonne("100"))));

        assertEquals(List.of(AssayElement.CU, AssayElement.AU, AssayElement.AG), statement.metals().stream().map(MetalValue::element).toList());
        assertFigure("9", statement.metals().get(1).content());
        assertEquals(List.of("54026.78", "36000.00", "4.20"), statement.lines().stream().map(line -> line.amount().toPlainString()).toList());
    }

    @Test
    void theFactorsOfTheTradeApplyWhereTheContractStatesNone() {
        Terms terms = new Terms("T", 1, Mineral.COPPER, USD, Incoterm.FOB, Optional.empty(),
                List.of(paid(AssayElement.CU, "100", "1", "100", ContentUnit.POUND)));

        assertFigure("220.462", price(terms, lot("1", "0", Assay.agreed(AssayElement.CU, Grade.percent("10")))).metals().get(0).content());
    }

    @Test
    void unitsAreConvertedThereAndBack() {
        for (ContentUnit unit : ContentUnit.values()) {
            BigDecimal there = Conversions.USUAL.quantity(d("12.5"), ContentUnit.TONNE, unit);
            assertFigure("12.5", Conversions.USUAL.quantity(there, unit, ContentUnit.TONNE).setScale(12, RoundingMode.HALF_UP));
            BigDecimal priceThere = Conversions.USUAL.price(d("12.5"), ContentUnit.TONNE, unit);
            assertFigure("156.25", there.multiply(priceThere).setScale(12, RoundingMode.HALF_UP));
        }
        assertFigure("1250", Conversions.USUAL.quantity(d("12.5"), ContentUnit.TONNE, ContentUnit.MTU));
        assertFigure("40", Conversions.USUAL.price(d("40000"), ContentUnit.TONNE, ContentUnit.KILOGRAM));
    }

    @Test
    void floorAndCapBoundThePriceBeforeItsPercentage() {
        Clause floor = new Clause.Floor("2.1", AssayElement.SB, d("200"));
        Clause cap = new Clause.Cap("2.2", AssayElement.SB, d("300"));

        assertEquals("70.00", price(with(half("100", "70"), floor, cap), dry("1", "50")).net().toPlainString());
        assertEquals("87.50", price(with(half("250", "70"), floor, cap), dry("1", "50")).net().toPlainString());
        assertEquals("105.00", price(with(half("400", "70"), floor, cap), dry("1", "50")).net().toPlainString());
        assertEquals("70.00", price(with(half("200", "70"), floor, cap), dry("1", "50")).net().toPlainString());
    }

    @Test
    void beyondTheBasisBothSidesShare() {
        Clause participation = new Clause.Participation("2.1", AssayElement.SB, d("200"), percent("25"), percent("50"));

        assertFigure("225", price(with(simple("300"), participation), dry("1", "50")).metals().get(0).price());
        assertFigure("150", price(with(simple("100"), participation), dry("1", "50")).metals().get(0).price());
        assertFigure("200", price(with(simple("200"), participation), dry("1", "50")).metals().get(0).price());
        assertFigure("210", price(with(simple("300"), participation, new Clause.Cap("2.2", AssayElement.SB, d("210"))), dry("1", "50")).metals().get(0).price());
    }

    @Test
    void theTreatmentChargeMovesWithThePriceByBands() {
        Clause.Escalator escalator = new Clause.Escalator("5.2", AssayElement.SB, d("2000"), List.of(
                new Clause.EscalatorBand(Span.below("2000"), d("-0.035")), new Clause.EscalatorBand(Span.between("2000", "2500"), d("0.095")),
                new Clause.EscalatorBand(Span.from("2500"), d("0.075"))));

        assertFigure("245", escalator.escalated(d("245"), d("2000")));
        assertFigure("264", escalator.escalated(d("245"), d("2200")));
        assertFigure("330", escalator.escalated(d("245"), d("3000")));
        assertFigure("241.5", escalator.escalated(d("245"), d("1900")));
        Terms terms = with(simple("2200"), new Clause.TreatmentCharge("5.1", d("245")), escalator);
        assertEquals("-2640.00", amount(price(terms, dry("10", "50")), LineKind.TREATMENT));
    }

    @Test
    void chargesMayBeNegative() {
        Terms terms = with(simple("1000"), new Clause.TreatmentCharge("5.1", d("-20")),
                new Clause.RefiningCharge("5.2", AssayElement.SB, d("-3"), ContentUnit.TONNE));

        Statement statement = price(terms, dry("10", "50"));
        assertEquals("200.00", amount(statement, LineKind.TREATMENT));
        assertEquals("15.00", amount(statement, LineKind.REFINING));
        assertEquals("5215.00", statement.net().toPlainString());
    }

    @Test
    void eachTierOfAPenaltyIsALineOfItsOwn() {
        Clause.Penalty penalty = new Clause.Penalty("6", new Measured.Single(AssayElement.AS, GradeUnit.PERCENT), StepCounting.PRO_RATA, List.of(
                new Clause.PenaltyTier(Span.between("0.2", "0.5"), d("0.1"), d("2")), new Clause.PenaltyTier(Span.from("0.5"), d("0.1"), d("5"))));
        List<Line> lines = price(with(simple("1000"), penalty), withArsenic("0.7")).lines();

        assertEquals(List.of("-60.00", "-100.00"), lines.subList(1, 3).stream().map(line -> line.amount().toPlainString()).toList());
        assertEquals(2, price(with(simple("1000"), penalty), withArsenic("0.5")).lines().size());
        Line within = price(with(simple("1000"), penalty), withArsenic("0.2")).lines().get(1);
        assertEquals(Formula.PENALTY_WITHIN, within.formula());
        assertEquals("0.00", within.amount().toPlainString());
    }

    @Test
    void aPenaltyMayLookAtARatioOrASum() {
        Clause ratio = new Clause.Penalty("6.1", new Measured.Ratio(AssayElement.AS, AssayElement.SB), StepCounting.PRO_RATA,
                List.of(new Clause.PenaltyTier(Span.from("0.01"), d("0.001"), d("1"))));
        Clause sum = new Clause.Penalty("6.2", new Measured.Sum(List.of(AssayElement.AS, AssayElement.SB), GradeUnit.PERCENT), StepCounting.PRO_RATA,
                List.of(new Clause.PenaltyTier(Span.from("50"), d("0.1"), d("1"))));
        List<Line> lines = price(with(simple("1000"), ratio, sum), withArsenic("1")).lines();

        // 1 ÷ 50 is 0.02, ten steps above 0.01; 51 is ten steps above 50.
        assertEquals(List.of("-100.00", "-100.00"), lines.subList(1, 3).stream().map(line -> line.amount().toPlainString()).toList());
        assertEquals(List.of("AS/SB", "AS+SB"), lines.subList(1, 3).stream().map(Line::subject).toList());
    }

    @Test
    void deductionsAreTakenPerTonneOnceOrOfTheValue() {
        assertEquals("-70.00", deducted(DeductionBasis.PER_DRY_TONNE, "7"));
        assertEquals("-77.00", deducted(DeductionBasis.PER_WET_TONNE, "7"));
        assertEquals("-7.00", deducted(DeductionBasis.PER_CONSIGNMENT, "7"));
        assertEquals("-35.00", deducted(DeductionBasis.PERCENT_OF_VALUE, "7"));
    }

    private static String deducted(DeductionBasis basis, String amount) {
        Terms terms = with(simple("100"), new Clause.Deduction("6", DeductionKind.INSPECTION, basis, d(amount)));
        WeighedLot elevenWet = lot("11", "9.090909", Assay.agreed(AssayElement.SB, Grade.percent("50")));
        return amount(price(terms, basis == DeductionBasis.PER_WET_TONNE ? elevenWet : dry("10", "50")), LineKind.INSPECTION);
    }

    @Test
    void freightAndInsuranceAreTakenOnlyWhereTheIncotermLeavesThemToTheBuyer() {
        assertEquals(List.of("-5.00", "-3.00", "-2.00"), carriage(Incoterm.FOB));
        assertEquals(List.of("0.00", "-3.00", "-2.00"), carriage(Incoterm.CFR));
        assertEquals(List.of("0.00", "0.00", "-2.00"), carriage(Incoterm.CIF));
        assertTrue(DeductionKind.FREIGHT.isPaidBySeller(Incoterm.DAP) && DeductionKind.INSURANCE.isPaidBySeller(Incoterm.DDP));
        assertFalse(DeductionKind.INSURANCE.isPaidBySeller(Incoterm.CPT));
    }

    private static List<String> carriage(Incoterm incoterm) {
        Terms fob = with(simple("100"), new Clause.Deduction("6.1", DeductionKind.FREIGHT, DeductionBasis.PER_CONSIGNMENT, d("5")),
                new Clause.Deduction("6.2", DeductionKind.INSURANCE, DeductionBasis.PER_CONSIGNMENT, d("3")),
                new Clause.Deduction("6.3", DeductionKind.INSPECTION, DeductionBasis.PER_CONSIGNMENT, d("2")));
        Terms terms = new Terms("T", 1, Mineral.ANTIMONY, USD, incoterm, Optional.empty(), fob.clauses());
        return price(terms, dry("10", "50")).lines().stream().skip(1).map(line -> line.amount().toPlainString()).toList();
    }

    @Test
    void moneyThatWaitsCostsInterestOnWhatIsLeftAfterFreight() {
        Terms terms = with(simple("7400"), new Clause.Deduction("6", DeductionKind.FREIGHT, DeductionBasis.PER_CONSIGNMENT, d("1000")),
                new Clause.Financing("7", percent("10"), 36, 360));

        assertEquals("-360.00", amount(price(terms, dry("10", "50")), LineKind.FINANCING));
    }

    @Test
    void aDeliveryThatIsWorthNothingCostsNoInterestAndRecoversNothing() {
        Terms terms = with(simple("1"), new Clause.TreatmentCharge("5", d("100")), new Clause.Financing("7", percent("10"), 36, 360),
                new Clause.PrepaymentRecovery("8", percent("20")));
        Statement statement = Calculation.of(terms, owing("500"), Quotations.NONE);

        assertEquals("0.00", amount(statement, LineKind.FINANCING));
        assertEquals("0.00", amount(statement, LineKind.RECOVERY));
        assertEquals("-995.00", statement.net().toPlainString());
    }

    @Test
    void aDeliveryRecoversItsShareOfThePrepaymentUntilNothingIsOutstanding() {
        Terms terms = with(simple("1000"), new Clause.PrepaymentRecovery("8", percent("20")));

        assertEquals("-1000.00", amount(Calculation.of(terms, owing("1500"), Quotations.NONE), LineKind.RECOVERY));
        assertEquals("-400.00", amount(Calculation.of(terms, owing("400"), Quotations.NONE), LineKind.RECOVERY));
    }

    private static Consignment owing(String outstanding) {
        return new Consignment("S", ProductForm.CONCENTRATE, Optional.empty(), Optional.empty(), List.of(), d(outstanding),
                new Stage.Final(BigDecimal.ZERO), List.of(dry("10", "50")));
    }

    @Test
    void roundingHappensOnlyWhereAClauseSaysSo() {
        Clause assay = new Clause.GradeRounding("3.1", AssayElement.SB, GradeStage.FINAL_ASSAY, GradeUnit.PERCENT, 1, RoundingMode.DOWN);
        Clause grade = new Clause.GradeRounding("3.2", AssayElement.SB, GradeStage.PAYABLE_GRADE, GradeUnit.PERCENT, 0, RoundingMode.HALF_UP);
        Clause content = new Clause.ContentRounding("3.3", AssayElement.SB, 2, RoundingMode.DOWN);
        Terms terms = terms(Mineral.ANTIMONY, paid(AssayElement.SB, "70", "1000", "100", ContentUnit.TONNE));

        assertEquals("36610.00", price(terms, dry("100", "52.30")).net().toPlainString());
        assertEquals("36610.00", price(with(terms, assay), dry("100", "52.39")).net().toPlainString());
        assertEquals("37000.00", price(with(terms, grade), dry("100", "52.30")).net().toPlainString());
        assertEquals("1200.00", price(with(terms, content), dry("3.3", "52.30")).net().toPlainString());
    }

    @Test
    void roundingNeverPaysForMetalThatIsNotThere() {
        Clause grade = new Clause.GradeRounding("3.2", AssayElement.SB, GradeStage.PAYABLE_GRADE, GradeUnit.PERCENT, 0, RoundingMode.UP);
        Clause content = new Clause.ContentRounding("3.3", AssayElement.SB, 0, RoundingMode.UP);

        assertEquals("5230.00", price(with(simple("1000"), grade, content), dry("10", "52.30")).net().toPlainString());
    }

    @Test
    void theAssayOfSeveralLotsIsWeightedByTheirDryTonnes() {
        Statement statement = price(simple("1000"), dry("10", "50"), lot("40", "25", Assay.agreed(AssayElement.SB, Grade.percent("30"))));

        assertFigure("40", statement.dryMass());
        assertFigure("35", statement.metals().get(0).assay().value());
        assertEquals(List.of("DRY_MASS", "ASSAY_AGREED", "DRY_MASS", "ASSAY_AGREED", "ASSAY_WEIGHTED"),
                statement.working().stream().limit(5).map(step -> step.formula().name()).toList());
    }

    @Test
    void tareComesOffBeforeMoisture() {
        WeighedLot lot = new WeighedLot("L", PricingFixtures.antimonyLot().gross(), Tonnes.of("5"), percent("10"), List.of());

        assertFigure("100", lot.wetMass());
        assertFigure("90", lot.dryMass());
    }

    @Test
    void assaysWithinTheSplittingLimitAreMeanedAndBeyondItTheUmpireDecides() {
        Terms terms = with(simple("1000"), new Clause.Splitting("7", AssayElement.SB, Grade.percent("0.5"), UmpireRule.MIDDLE_OF_THREE));

        assertFigure("50.25", assayed(terms, new Assay(AssayElement.SB, Grade.percent("50.5"), Optional.of(Grade.percent("50.0")), Optional.empty())));
        assertFigure("50.1", assayed(terms, new Assay(AssayElement.SB, Grade.percent("50.6"), Optional.of(Grade.percent("50.0")), Optional.of(Grade.percent("50.1")))));
        assertFigure("45", assayed(simple("1000"), Assay.exchanged(AssayElement.SB, Grade.percent("50"), Grade.percent("40"))));
        assertFigure("50", assayed(terms, Assay.agreed(AssayElement.SB, Grade.percent("50"))));
    }

    private static BigDecimal assayed(Terms terms, Assay assay) {
        return price(terms, lot("10", "0", assay)).metals().get(0).assay().value();
    }

    @Test
    void theMonthIsCountedFromShipmentOrArrival() {
        assertFigure("40025", averaged(new PricingPeriod.Month(PricingEvent.SHIPMENT, 1)));
        assertFigure("40025", averaged(new PricingPeriod.Month(PricingEvent.ARRIVAL, -1)));
        assertFigure("40200", averaged(new PricingPeriod.Days(PricingEvent.ARRIVAL, -30, 2)));
        assertFigure("39950", averaged(new PricingPeriod.Dates(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 9))));
    }

    @Test
    void theHolderOfAnOptionChoosesInTimeOrHasTheFirstPeriod() {
        PricingPeriod option = new PricingPeriod.Option(OptionHolder.SELLER, List.of(new PricingPeriod.Month(PricingEvent.SHIPMENT, 1),
                new PricingPeriod.Dates(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 9))), PricingEvent.SHIPMENT, 5);

        assertFigure("40025", averaged(option));
        assertFigure("40100", averaged(option, new Declaration("2", 2, SHIPPED.plusDays(5))));
        assertFigure("40025", averaged(option, new Declaration("9", 2, SHIPPED)));
    }

    private static BigDecimal averaged(PricingPeriod period, Declaration... declarations) {
        return Calculation.of(indexed(period), shippedAndArrived(declarations), PricingFixtures.market()).metals().get(0).indexPrice();
    }

    static Terms indexed(PricingPeriod period) {
        return terms(Mineral.ANTIMONY,
                new Clause.Payable("1", AssayElement.SB, new PayableRule.Percentage(percent("100")), BigDecimal.ONE, ContentUnit.TONNE),
                new Clause.Price("2", AssayElement.SB, new PriceSource.Indexed(ANTIMONY, period), d("100")));
    }

    static Consignment shippedAndArrived(Declaration... declarations) {
        return new Consignment("S", ProductForm.CONCENTRATE, Optional.of(SHIPPED), Optional.of(LocalDate.of(2026, 11, 4)), List.of(declarations),
                BigDecimal.ZERO, new Stage.Final(BigDecimal.ZERO), List.of(dry("1", "50")));
    }

    @Test
    void anIndexInAnotherCurrencyAndUnitIsExchangedAndConverted() {
        PublishedIndex perKilogram = index("40000");
        Currency yuan = Currency.getInstance("CNY");
        PublishedIndex inYuan = new PublishedIndex(ANTIMONY, yuan, ContentUnit.KILOGRAM, perKilogram.published(), perKilogram.holidays(), perKilogram.quotations());
        Quotations market = new Quotations(List.of(inYuan), List.of(new ExchangeRate(USD, yuan, d("7.1"), SHIPPED, "SBP"),
                new ExchangeRate(yuan, USD, d("0.14"), SHIPPED, "SBP")));
        PricingPeriod day = new PricingPeriod.Dates(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 2));
        Statement statement = Calculation.of(indexed(day), settled(dry("1", "50")), market);

        assertFigure("5600000", statement.metals().get(0).indexPrice());
        assertEquals(List.of(Formula.PRICE_AVERAGED, Formula.PRICE_EXCHANGED, Formula.PRICE_CONVERTED),
                statement.working().stream().map(Step::formula).filter(formula -> formula.name().startsWith("PRICE")).toList());
    }

    @Test
    void aProvisionalInvoiceTakesTheSellersAssayAndTheAverageSoFar() {
        Terms terms = with(indexed(new PricingPeriod.Month(PricingEvent.SHIPMENT, 1)),
                new Clause.ProvisionalPayment("8", percent("90"), ProvisionalPrice.AVERAGE_SO_FAR));
        WeighedLot lot = lot("1", "0", Assay.exchanged(AssayElement.SB, Grade.percent("50"), Grade.percent("40")));
        Statement statement = Calculation.of(terms, PricingFixtures.consignment(new Stage.Provisional(LocalDate.of(2026, 10, 9)), lot), PricingFixtures.market());

        assertFigure("39950", statement.metals().get(0).indexPrice());
        assertEquals("19975.00", statement.net().toPlainString());
        assertEquals("17977.50", statement.total().toPlainString());
    }

    @Test
    void theFairPriceIsTheNetInPercentOfWhatTheMetalIsWorth() {
        Statement statement = price(with(half("1000", "80"), new Clause.TreatmentCharge("5", d("50"))), dry("10", "50"));

        assertEquals("5000.00", statement.containedValue().toPlainString());
        assertEquals("3500.00", statement.net().toPlainString());
        assertEquals("70.00", statement.fairPrice().toPlainString());
        assertEquals("350.00", statement.netPerDryTonne().toPlainString());
    }

    @Test
    void whatIsLostBetweenIndexAndGrossIsUnpaidMetalAndDiscount() {
        MetalValue metal = price(terms(Mineral.ANTIMONY, paid(AssayElement.SB, "90", "1000", "80", ContentUnit.TONNE)), dry("10", "50")).metals().get(0);

        assertFigure("5000", metal.containedValue());
        assertFigure("500", metal.unpaidMetal());
        assertFigure("900", metal.priceDiscount());
    }

    @Test
    void otherTermsApplyWhenOreBecomesOxide() {
        Ladder ladder = new Ladder("CTR", List.of(new Ladder.Rung(ProductForm.CONCENTRATE, simple("100")), new Ladder.Rung(ProductForm.OXIDE, simple("200"))));
        Consignment oxide = new Consignment("S", ProductForm.OXIDE, Optional.empty(), Optional.empty(), List.of(), BigDecimal.ZERO,
                new Stage.Final(BigDecimal.ZERO), List.of(dry("1", "80")));

        assertEquals("50.00", ladder.price(settled(dry("1", "50")), Quotations.NONE).net().toPlainString());
        assertEquals("160.00", ladder.price(oxide, Quotations.NONE).net().toPlainString());
    }

    @Test
    void whatForceMajeureExcusesIsNoShortfall() {
        TakeOrPay clause = new TakeOrPay("9", d("1200"), percent("85"), 2);

        assertFigure("70", clause.shortfall(d("900"), d("50")));
        assertFigure("0", clause.shortfall(d("1100"), BigDecimal.ZERO));
        assertTrue(clause.makeUp(2026, d("1100"), BigDecimal.ZERO).isEmpty());
        assertTrue(new TakeOrPay("9", d("1200"), percent("85"), 0).makeUp(2026, d("900"), BigDecimal.ZERO).isEmpty());
    }

    @Test
    void whatWasPaidForMayBeTakenLaterButNotForEver() {
        TakeOrPay.MakeUpRight right = new TakeOrPay("9", d("1200"), percent("85"), 2).makeUp(2026, d("900"), BigDecimal.ZERO).orElseThrow();

        assertFigure("0", right.available(2026));
        assertFigure("120", right.available(2027));
        assertFigure("120", right.available(2028));
        assertFigure("0", right.available(2029));
        assertFigure("0", right.take(2027, d("50")).take(2028, d("70")).remaining());
    }

    @Test
    void interestOnAPrepaymentIsReckonedByDays() {
        PrepaymentLedger ledger = PrepaymentLedger.paid("9", USD, percent("6"), SHIPPED, d("36000"));

        assertEquals("60.00", ledger.interestUpTo(SHIPPED.plusDays(10)).toPlainString());
        PrepaymentLedger later = ledger.recovered(SHIPPED.plusDays(10), d("36060.00"));
        assertFigure("0", later.outstanding());
        assertEquals(List.of(PrepaymentLedger.EntryKind.PAID, PrepaymentLedger.EntryKind.INTEREST, PrepaymentLedger.EntryKind.RECOVERED),
                later.entries().stream().map(PrepaymentLedger.Entry::kind).toList());
        assertEquals(2, ledger.recovered(SHIPPED, d("1")).entries().size());
    }

    private static Terms half(String price, String share) {
        return terms(Mineral.ANTIMONY, paid(AssayElement.SB, "100", price, share, ContentUnit.TONNE));
    }

    private static WeighedLot withArsenic(String level) {
        return lot("10", "0", Assay.agreed(AssayElement.SB, Grade.percent("50")), Assay.agreed(AssayElement.AS, Grade.percent(level)));
    }

    private static Clause[] concat(Clause[]... groups) {
        return Stream.of(groups).flatMap(Stream::of).toArray(Clause[]::new);
    }

    private static void assertFigure(String expected, BigDecimal found) {
        assertEquals(0, d(expected).compareTo(found), () -> expected + " and " + found.toPlainString());
    }
}
