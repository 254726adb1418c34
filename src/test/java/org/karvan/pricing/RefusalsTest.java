package org.karvan.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.pricing.ClausesTest.indexed;
import static org.karvan.pricing.ClausesTest.shippedAndArrived;
import static org.karvan.pricing.PricingFixtures.ANTIMONY;
import static org.karvan.pricing.PricingFixtures.SHIPPED;
import static org.karvan.pricing.PricingFixtures.USD;
import static org.karvan.pricing.PricingFixtures.d;
import static org.karvan.pricing.PricingFixtures.dry;
import static org.karvan.pricing.PricingFixtures.index;
import static org.karvan.pricing.PricingFixtures.lot;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.Unpriceable.Fault;

/** Contradictory terms, impossible lots and missing figures are refused, and the clause is named. */
class RefusalsTest {

    private static final AssayElement SB = AssayElement.SB;

    @Test
    void aFloorAboveTheCapIsRefused() {
        refused("3", Fault.FLOOR_ABOVE_CAP, () -> with(simple("100"), new Clause.Floor("3", SB, d("201")), new Clause.Cap("4", SB, d("200"))));
        with(simple("100"), new Clause.Floor("3", SB, d("200")), new Clause.Cap("4", SB, d("200")));
    }

    @Test
    void bandsThatOverlapOrLeaveAGapAreRefused() {
        refused("1", Fault.BANDS_OVERLAP, () -> banded(Span.between("0", "50"), Span.from("49")));
        refused("1", Fault.BANDS_OVERLAP, () -> banded(Span.from("0"), Span.from("50")));
        refused("1", Fault.BANDS_OVERLAP, () -> banded(Span.between("0", "50"), Span.below("60")));
        refused("1", Fault.BANDS_GAP, () -> banded(Span.between("0", "50"), Span.from("51")));
        refused("1", Fault.BAND_REVERSED, () -> banded(Span.between("50", "50"), Span.from("50")));
        refused("1", Fault.BANDS_NOT_WHOLE, () -> banded(Span.between("1", "50"), Span.from("50")));
        refused("1", Fault.BANDS_NOT_WHOLE, () -> banded(Span.below("50"), Span.from("50")));
        refused("1", Fault.BANDS_NOT_WHOLE, () -> banded(Span.between("0", "50"), Span.between("50", "60")));
        refused("1", Fault.BANDS_MISSING, RefusalsTest::banded);
    }

    private static Terms banded(Span... spans) {
        return paying(new PayableRule.Bands(GradeUnit.PERCENT, List.of(spans).stream()
                .map(span -> new PayableRule.GradeBand(span, new PayableRule.Percentage(percent("70")))).toList()));
    }

    private static Terms paying(PayableRule rule) {
        return terms(Mineral.ANTIMONY, new Clause.Payable("1", SB, rule, BigDecimal.ONE, ContentUnit.TONNE),
                new Clause.Price("2", SB, new PriceSource.Fixed(d("100")), d("100")));
    }

    @Test
    void bandsWithinBandsAreRefused() {
        PayableRule inner = new PayableRule.Bands(GradeUnit.PERCENT, List.of(new PayableRule.GradeBand(Span.from("0"), new PayableRule.Percentage(percent("1")))));
        refused("1", Fault.BANDS_WITHIN_BANDS, () -> paying(new PayableRule.Bands(GradeUnit.PERCENT, List.of(new PayableRule.GradeBand(Span.from("0"), inner)))));
    }

    @Test
    void penaltyTiersThatLeaveAGapAreRefused() {
        refused("6", Fault.BANDS_GAP, () -> with(simple("100"), tiers(Span.between("0.2", "0.5"), Span.from("0.6"))));
        refused("6", Fault.BANDS_NOT_WHOLE, () -> with(simple("100"), tiers(Span.between("0.2", "0.5"))));
        refused("6", Fault.BANDS_NOT_WHOLE, () -> with(simple("100"), tiers(Span.below("0.5"), Span.from("0.5"))));
        refused("6", Fault.BANDS_MISSING, () -> with(simple("100"), tiers()));
        refused("6", Fault.NOT_POSITIVE, () -> with(simple("100"), PricingFixtures.penalty("6", AssayElement.AS, "0.2", "0", "5", StepCounting.PRO_RATA)));
        refused("6", Fault.NEGATIVE, () -> with(simple("100"), PricingFixtures.penalty("6", AssayElement.AS, "0.2", "0.1", "-5", StepCounting.PRO_RATA)));
    }

    private static Clause.Penalty tiers(Span... spans) {
        return new Clause.Penalty("6", new Measured.Single(AssayElement.AS, GradeUnit.PERCENT), StepCounting.PRO_RATA,
                List.of(spans).stream().map(span -> new Clause.PenaltyTier(span, d("0.1"), d("5"))).toList());
    }

    @Test
    void aPenaltyThatBeginsWhereTheLotIsRefusedIsAMistake() {
        Clause limit = new Clause.RejectionLimit("7", new Measured.Single(AssayElement.AS, GradeUnit.PERCENT), d("0.5"));
        refused("6", Fault.PENALTY_ABOVE_REJECTION,
                () -> with(simple("100"), limit, PricingFixtures.penalty("6", AssayElement.AS, "0.5", "0.1", "5", StepCounting.PRO_RATA)));
        with(simple("100"), limit, PricingFixtures.penalty("6", AssayElement.AS, "0.4", "0.1", "5", StepCounting.PRO_RATA));
        with(simple("100"), limit, PricingFixtures.penalty("6", AssayElement.PB, "0.9", "0.1", "5", StepCounting.PRO_RATA));
    }

    @Test
    void anEscalatorNeedsATreatmentChargeAndBandsThatMeetAtItsBasis() {
        Clause.Escalator escalator = new Clause.Escalator("5.2", SB, d("2000"), List.of(new Clause.EscalatorBand(Span.from("2000"), d("0.1"))));
        refused("CTR-2026-0001", Fault.TREATMENT_MISSING, () -> with(simple("100"), escalator));
        refused("5.2", Fault.BASIS_WITHIN_BAND, () -> with(simple("100"), new Clause.TreatmentCharge("5.1", d("9")),
                new Clause.Escalator("5.2", SB, d("2100"), escalator.bands())));
        refused("5.2", Fault.BANDS_GAP, () -> with(simple("100"), new Clause.TreatmentCharge("5.1", d("9")), new Clause.Escalator("5.2", SB, d("2000"),
                List.of(new Clause.EscalatorBand(Span.below("1900"), d("0.1")), new Clause.EscalatorBand(Span.from("2000"), d("0.1"))))));
        refused("5.3", Fault.RULED_TWICE, () -> with(simple("100"), new Clause.TreatmentCharge("5.1", d("9")), escalator,
                new Clause.Escalator("5.3", SB, d("2000"), escalator.bands())));
    }

    @Test
    void everyClauseHasANumberOfItsOwn() {
        refused("#3", Fault.NUMBER_MISSING, () -> with(simple("100"), new Clause.TreatmentCharge(" ", d("1"))));
        refused("1.SB", Fault.NUMBER_TWICE, () -> with(simple("100"), new Clause.TreatmentCharge("1.SB", d("1"))));
    }

    @Test
    void nothingIsRuledTwice() {
        refused("6", Fault.RULED_TWICE, () -> with(simple("100"), new Clause.TreatmentCharge("5", d("1")), new Clause.TreatmentCharge("6", d("1"))));
        refused("6", Fault.RULED_TWICE, () -> with(simple("100"), new Clause.Floor("5", SB, d("1")), new Clause.Floor("6", SB, d("1"))));
        refused("6.1", Fault.RULED_TWICE, () -> with(simple("100"), tiers(Span.from("0.2")),
                PricingFixtures.penalty("6.1", AssayElement.AS, "0.9", "0.1", "5", StepCounting.PRO_RATA)));
        refused("6", Fault.RULED_TWICE, () -> with(simple("100"), splitting("5"), splitting("6")));
        refused("6", Fault.RULED_TWICE, () -> with(simple("100"), rounding("5", 2, RoundingMode.UP), rounding("6", 2, RoundingMode.UP)));
        refused("6", Fault.RULED_TWICE, () -> with(simple("100"), rejection("5", "1"), rejection("6", "2")));
        with(simple("100"), new Clause.Deduction("5", DeductionKind.OTHER, DeductionBasis.PER_CONSIGNMENT, d("1")),
                new Clause.Deduction("6", DeductionKind.OTHER, DeductionBasis.PER_CONSIGNMENT, d("1")));
    }

    private static Clause.Splitting splitting(String number) {
        return new Clause.Splitting(number, SB, Grade.percent("0.5"), UmpireRule.UMPIRE_FINAL);
    }

    private static Clause rejection(String number, String limit) {
        return new Clause.RejectionLimit(number, new Measured.Single(AssayElement.AS, GradeUnit.PERCENT), d(limit));
    }

    private static Clause.GradeRounding rounding(String number, int decimals, RoundingMode mode) {
        return new Clause.GradeRounding(number, SB, GradeStage.FINAL_ASSAY, GradeUnit.PERCENT, decimals, mode);
    }

    @Test
    void whatIsPaidForNeedsAPriceAndWhatIsPricedMustBePaidFor() {
        Clause payable = new Clause.Payable("1", SB, new PayableRule.Percentage(percent("70")), BigDecimal.ONE, ContentUnit.TONNE);
        refused("1", Fault.PRICE_MISSING, () -> terms(Mineral.ANTIMONY, payable));
        refused("CTR-2026-0001", Fault.NOTHING_PAID, () -> terms(Mineral.ANTIMONY));
        refused("5", Fault.NOT_PAID, () -> with(simple("100"), new Clause.Floor("5", AssayElement.AU, d("1"))));
        refused("5", Fault.NOT_PAID, () -> with(simple("100"), new Clause.RefiningCharge("5", AssayElement.AU, d("1"), ContentUnit.POUND)));
    }

    @Test
    void figuresBeyondSenseAreRefusedUnderTheirClause() {
        refused("CTR-2026-0001", Fault.NOT_POSITIVE, () -> new Terms("CTR-2026-0001", 0, Mineral.ANTIMONY, USD, Incoterm.FOB, Optional.empty(), simple("1").clauses()));
        refused("2.SB", Fault.NOT_POSITIVE, () -> simple("0"));
        refused("2.SB", Fault.NOT_POSITIVE, () -> terms(Mineral.ANTIMONY, PricingFixtures.paid(SB, "70", "100", "0", ContentUnit.TONNE)));
        refused("2.SB", Fault.OVER_LIMIT, () -> terms(Mineral.ANTIMONY, PricingFixtures.paid(SB, "70", "100", "200.1", ContentUnit.TONNE)));
        terms(Mineral.ANTIMONY, PricingFixtures.paid(SB, "70", "100", "200", ContentUnit.TONNE));
        refused("1", Fault.NOT_POSITIVE, () -> factor("0"));
        refused("1", Fault.OVER_LIMIT, () -> factor("1.01"));
        refused("5", Fault.NEGATIVE, () -> with(simple("100"), new Clause.Floor("5", SB, d("-1"))));
        refused("5", Fault.NOT_POSITIVE, () -> with(simple("100"), new Clause.Cap("5", SB, d("0"))));
        refused("5", Fault.NOT_POSITIVE, () -> with(simple("100"), new Clause.Participation("5", SB, d("0"), percent("50"), percent("50"))));
        refused("5", Fault.NEGATIVE, () -> with(simple("100"), new Clause.Deduction("5", DeductionKind.OTHER, DeductionBasis.PER_CONSIGNMENT, d("-1"))));
        refused("5", Fault.NEGATIVE, () -> with(simple("100"), new Clause.Financing("5", percent("5"), -1, 360)));
        refused("5", Fault.NOT_POSITIVE, () -> with(simple("100"), new Clause.Financing("5", percent("5"), 30, 0)));
        refused("5", Fault.NEGATIVE, () -> with(simple("100"), rejection("5", "-1")));
        refused("5", Fault.NEGATIVE, () -> with(simple("100"), rounding("5", -1, RoundingMode.UP)));
        refused("5", Fault.OVER_LIMIT, () -> with(simple("100"), rounding("5", 11, RoundingMode.UP)));
        refused("5", Fault.FIELD_UNREADABLE, () -> with(simple("100"), rounding("5", 1, RoundingMode.UNNECESSARY)));
        refused("5", Fault.OVER_LIMIT, () -> with(simple("100"), new Clause.ContentRounding("5", SB, 11, RoundingMode.UP)));
        refused("9", Fault.NOT_POSITIVE, () -> new TakeOrPay("9", d("0"), percent("85"), 0));
        refused("9", Fault.NEGATIVE, () -> new TakeOrPay("9", d("1"), percent("85"), -1));
        refused("9", Fault.NEGATIVE, () -> new TakeOrPay("9", d("1"), percent("85"), 0).shortfall(d("-1"), d("0")));
        refused("9", Fault.NEGATIVE, () -> new TakeOrPay("9", d("1"), percent("85"), 0).shortfall(d("1"), d("-1")));
        refused("9", Fault.NOT_POSITIVE, () -> new CallOffs("9", d("0"), percent("5"), List.of()));
        refused("9", Fault.NOT_POSITIVE, () -> new CallOffs("9", d("10"), percent("5"), List.of(d("0"))));
    }

    private static Terms factor(String factor) {
        return terms(Mineral.ANTIMONY, new Clause.Payable("1", SB, new PayableRule.Percentage(percent("70")), d(factor), ContentUnit.TONNE),
                new Clause.Price("2", SB, new PriceSource.Fixed(d("1")), d("100")));
    }

    @Test
    void periodsAndOptionsThatContradictThemselvesAreRefused() {
        LocalDate day = LocalDate.of(2026, 10, 2);
        PricingPeriod month = new PricingPeriod.Month(PricingEvent.SHIPMENT, 1);
        refused("2", Fault.PERIOD_REVERSED, () -> indexed(new PricingPeriod.Dates(day, day.minusDays(1))));
        refused("2", Fault.PERIOD_REVERSED, () -> indexed(new PricingPeriod.Dates(day, day.plusDays(366))));
        indexed(new PricingPeriod.Dates(day, day.plusDays(365)));
        refused("2", Fault.NOT_POSITIVE, () -> indexed(new PricingPeriod.Days(PricingEvent.SHIPMENT, 0, 0)));
        refused("2", Fault.OVER_LIMIT, () -> indexed(new PricingPeriod.Days(PricingEvent.SHIPMENT, 0, 367)));
        refused("2", Fault.OPTION_WITHOUT_CHOICE, () -> indexed(option(month)));
        refused("2", Fault.OPTION_WITHIN_OPTION, () -> indexed(option(month, option(month, month))));
        refused("2", Fault.NOT_POSITIVE, () -> indexed(option(month, new PricingPeriod.Days(PricingEvent.SHIPMENT, 0, 0))));
    }

    private static PricingPeriod option(PricingPeriod... choices) {
        return new PricingPeriod.Option(OptionHolder.BUYER, List.of(choices), PricingEvent.SHIPMENT, 5);
    }

    @Test
    void aDeclarationAfterItsDateIsRefused() {
        Terms terms = indexed(option(new PricingPeriod.Month(PricingEvent.SHIPMENT, 1), new PricingPeriod.Month(PricingEvent.SHIPMENT, 0)));
        refused("2", Fault.DECLARED_LATE, () -> priced(terms, new Declaration("2", 1, SHIPPED.plusDays(6))));
        refused("2", Fault.DECLARED_UNKNOWN, () -> priced(terms, new Declaration("2", 3, SHIPPED)));
        refused("2", Fault.DECLARED_UNKNOWN, () -> priced(terms, new Declaration("2", 0, SHIPPED)));
        refused("2", Fault.DECLARED_TWICE, () -> priced(terms, new Declaration("2", 1, SHIPPED), new Declaration("2", 2, SHIPPED)));
    }

    private static Statement priced(Terms terms, Declaration... declarations) {
        return Calculation.of(terms, shippedAndArrived(declarations), PricingFixtures.market());
    }

    @Test
    void aMissingQuotationBlocksAndNothingStandsInForIt() {
        Terms terms = indexed(new PricingPeriod.Month(PricingEvent.SHIPMENT, 1));
        Unpriceable missing = refused("2", Fault.QUOTATION_MISSING,
                () -> Calculation.of(terms, settled(dry("1", "50")), new Quotations(List.of(index("1", "2", "3")), List.of())));
        assertTrue(missing.problems().get(0).arguments().contains(LocalDate.of(2026, 10, 23)), missing::getMessage);
        refused("2", Fault.INDEX_WITHOUT_QUOTATIONS, () -> Calculation.of(terms, settled(dry("1", "50")), new Quotations(List.of(index()), List.of())));
        refused("2", Fault.INDEX_MISSING, () -> price(terms, dry("1", "50")));
        PricingPeriod holiday = new PricingPeriod.Dates(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 10, 30));
        refused("2", Fault.INDEX_WITHOUT_QUOTATIONS, () -> Calculation.of(indexed(holiday), settled(dry("1", "50")), PricingFixtures.market()));
        Terms provisional = with(terms, new Clause.ProvisionalPayment("8", percent("85"), ProvisionalPrice.LATEST_QUOTATION));
        refused("2", Fault.QUOTATION_MISSING, () -> Calculation.of(provisional,
                PricingFixtures.consignment(new Stage.Provisional(LocalDate.of(2026, 10, 1)), dry("1", "50")), PricingFixtures.market()));
    }

    @Test
    void aMissingRateDateOrClauseBlocks() {
        PublishedIndex dollars = index("1");
        PublishedIndex yuan = new PublishedIndex(ANTIMONY, Currency.getInstance("CNY"), ContentUnit.TONNE, dollars.published(), dollars.holidays(), dollars.quotations());
        PricingPeriod day = new PricingPeriod.Dates(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 2));
        refused("2", Fault.RATE_MISSING, () -> Calculation.of(indexed(day), settled(dry("1", "50")), new Quotations(List.of(yuan), List.of())));
        refused("2", Fault.DATE_MISSING, () -> Calculation.of(indexed(new PricingPeriod.Month(PricingEvent.ARRIVAL, 0)), settled(dry("1", "50")), PricingFixtures.market()));
        Stage provisional = new Stage.Provisional(SHIPPED);
        refused("2", Fault.PROVISIONAL_MISSING, () -> Calculation.of(indexed(day), PricingFixtures.consignment(provisional, dry("1", "50")), PricingFixtures.market()));
        refused("CTR-2026-0001", Fault.PROVISIONAL_MISSING, () -> Calculation.of(simple("1"), PricingFixtures.consignment(provisional, dry("1", "50")), Quotations.NONE));
    }

    @Test
    void aMissingAssayBlocks() {
        WeighedLot empty = lot("10", "0");
        refused("1.SB", Fault.ASSAY_MISSING, () -> price(simple("1"), empty));
        refused("1.SB", Fault.ASSAY_MISSING, () -> price(simple("1"), dry("10", "50"), empty));
        refused("6", Fault.ASSAY_MISSING, () -> price(with(simple("1"), tiers(Span.from("0.2"))), dry("10", "50")));
        refused("5", Fault.ASSAY_MISSING, () -> price(with(simple("1"), rejection("5", "1")), dry("10", "50")));
        refused("7", Fault.UMPIRE_MISSING, () -> price(with(simple("1"), splitting("7")),
                lot("10", "0", Assay.exchanged(SB, Grade.percent("50.6"), Grade.percent("50")))));
        Clause ratio = new Clause.Penalty("6", new Measured.Ratio(AssayElement.AS, AssayElement.PB), StepCounting.PRO_RATA,
                List.of(new Clause.PenaltyTier(Span.from("0.2"), d("0.1"), d("5"))));
        refused("6", Fault.DENOMINATOR_ZERO, () -> price(with(simple("1"), ratio), lot("10", "0", Assay.agreed(SB, Grade.percent("50")),
                Assay.agreed(AssayElement.AS, Grade.percent("1")), Assay.agreed(AssayElement.PB, Grade.percent("0")))));
    }

    @Test
    void aLotBeyondItsLimitsIsRefusedAndHasNoPrice() {
        Terms terms = with(simple("1"), rejection("6", "1"), new Clause.MoistureLimit("7", percent("10")));
        refused("6", Fault.REJECTED, () -> price(terms, arsenic("1.01", "0")));
        refused("7", Fault.TOO_WET, () -> price(terms, arsenic("1", "10.1")));
        price(terms, arsenic("1", "10"));
    }

    private static WeighedLot arsenic(String level, String moisture) {
        return lot("10", moisture, Assay.agreed(SB, Grade.percent("50")), Assay.agreed(AssayElement.AS, Grade.percent(level)));
    }

    @Test
    void moreMetalThanChemistryAllowsIsRefused() {
        price(simple("1"), dry("10", "71.69"));
        refused("LOT-1", Fault.ABOVE_CHEMISTRY, () -> price(simple("1"), dry("10", "71.70")));
        refused("LOT-1", Fault.ABOVE_CHEMISTRY, () -> price(simple("1"), lot("10", "0", Assay.exchanged(SB, Grade.percent("50"), Grade.percent("72")))));
        assertEquals(d("83.54"), Chemistry.limit(Mineral.ANTIMONY, ProductForm.OXIDE, SB));
        assertEquals(d("100"), Chemistry.limit(Mineral.ANTIMONY, ProductForm.METAL, SB));
        assertEquals(d("71.69"), Chemistry.limit(Mineral.ANTIMONY, ProductForm.ORE, SB));
        assertEquals(d("100"), Chemistry.limit(Mineral.ANTIMONY, ProductForm.ORE, AssayElement.AS));
        assertEquals(d("80.53"), Chemistry.limit(Mineral.TUNGSTEN, ProductForm.CONCENTRATE, AssayElement.WO3));
        assertEquals(d("100"), Chemistry.limit(Mineral.TUNGSTEN, ProductForm.OXIDE, AssayElement.WO3));
        assertEquals(d("100"), Chemistry.limit(Mineral.TUNGSTEN, ProductForm.ORE, AssayElement.CU));
        assertEquals(d("79.86"), Chemistry.limit(Mineral.COPPER, ProductForm.ORE, AssayElement.CU));
        assertEquals(d("88.82"), Chemistry.limit(Mineral.COPPER, ProductForm.OXIDE, AssayElement.CU));
        assertEquals(d("100"), Chemistry.limit(Mineral.COPPER, ProductForm.METAL, AssayElement.CU));
        assertEquals(d("100"), Chemistry.limit(Mineral.COPPER, ProductForm.ORE, AssayElement.AU));
        refused("LOT-1", Fault.MORE_THAN_WHOLE, () -> price(simple("1"), lot("10", "0", Assay.agreed(SB, Grade.percent("60")),
                Assay.agreed(AssayElement.FE, Grade.percent("40.1")))));
    }

    @Test
    void weightsThatCannotBeAreRefused() {
        refused("L", Fault.TARE_OVER_GROSS, () -> weighed("10", "10.1", "0"));
        refused("L", Fault.NOTHING_DRY, () -> weighed("10", "10", "0"));
        refused("L", Fault.NOTHING_DRY, () -> weighed("10", "0", "100"));
        assertThrows(IllegalArgumentException.class, () -> weighed("10", "-1", "0"));
        assertThrows(IllegalArgumentException.class, () -> weighed("10", "0", "100.1"));
        assertThrows(IllegalArgumentException.class, () -> Grade.percent("100.1"));
        assertThrows(IllegalArgumentException.class, () -> Grade.percent("-0.1"));
        assertThrows(IllegalArgumentException.class, () -> new Conversions(d("0"), d("2204.62")));
        assertThrows(IllegalArgumentException.class, () -> new Conversions(d("31.1"), d("0")));
        assertThrows(IllegalArgumentException.class, () -> index("0"));
        assertThrows(IllegalArgumentException.class, () -> new ExchangeRate(USD, USD, d("0"), SHIPPED, "SBP"));
        refused("LOT-1", Fault.ASSAYED_TWICE, () -> lot("10", "0", Assay.agreed(SB, Grade.percent("50")), Assay.agreed(SB, Grade.percent("51"))));
        refused("SHP-2026-0001", Fault.NO_LOTS, PricingFixtures::settled);
        refused("S", Fault.NEGATIVE, () -> new Consignment("S", ProductForm.ORE, Optional.empty(), Optional.empty(), List.of(), d("-1"),
                new Stage.Final(BigDecimal.ZERO), List.of(dry("1", "50"))));
    }

    private static WeighedLot weighed(String gross, String tare, String moisture) {
        return new WeighedLot("L", Tonnes.of(gross), Tonnes.of(tare), percent(moisture), List.of());
    }

    @Test
    void aFormWithoutTermsIsRefusedAndNoFormHasTwo() {
        Ladder.Rung rung = new Ladder.Rung(ProductForm.OXIDE, simple("1"));
        refused("CTR", Fault.FORM_WITHOUT_TERMS, () -> new Ladder("CTR", List.of(rung)).price(settled(dry("1", "50")), Quotations.NONE));
        refused("CTR", Fault.RULED_TWICE, () -> new Ladder("CTR", List.of(rung, rung)));
    }

    @Test
    void nobodyRecoversMoreThanIsOutstandingOrTakesMoreThanHeMay() {
        PrepaymentLedger ledger = PrepaymentLedger.paid("9", USD, percent("6"), SHIPPED, d("100"));
        refused("9", Fault.OVER_BALANCE, () -> ledger.recovered(SHIPPED, d("100.01")));
        refused("9", Fault.NEGATIVE, () -> ledger.recovered(SHIPPED, d("-1")));
        refused("9", Fault.BEFORE_LAST_ENTRY, () -> ledger.recovered(SHIPPED.minusDays(1), d("1")));
        refused("9", Fault.NOT_POSITIVE, () -> PrepaymentLedger.paid("9", USD, percent("6"), SHIPPED, d("0")));
        refused("9", Fault.OVER_BALANCE, () -> new TakeOrPay.MakeUpRight("9", 2026, 2028, d("120")).take(2027, d("121")));
    }

    @Test
    void aRefusalTellsItsPlaceAndItsFiguresWithoutNeedlessZeros() {
        Unpriceable refusal = refused("3", Fault.FLOOR_ABOVE_CAP,
                () -> with(simple("100"), new Clause.Floor("3", SB, d("201.500")), new Clause.Cap("4", SB, d("200.00"))));

        assertEquals("Fault.FLOOR_ABOVE_CAP", refusal.problems().get(0).key());
        assertEquals("3", refusal.problems().get(0).field());
        assertEquals(List.of("3", "201.5", "200", "4"), refusal.problems().get(0).arguments());
    }

    private static Unpriceable refused(String place, Fault fault, Executable attempt) {
        Unpriceable refusal = assertThrows(Unpriceable.class, attempt);
        assertEquals(fault, refusal.fault(), refusal::getMessage);
        assertEquals(place, refusal.place());
        return refusal;
    }
}
