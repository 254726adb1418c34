package org.karvan.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.pricing.PricingFixtures.USD;
import static org.karvan.pricing.PricingFixtures.consignment;
import static org.karvan.pricing.PricingFixtures.d;
import static org.karvan.pricing.PricingFixtures.paid;
import static org.karvan.pricing.PricingFixtures.percent;
import static org.karvan.pricing.PricingFixtures.price;
import static org.karvan.pricing.PricingFixtures.settled;
import static org.karvan.pricing.PricingFixtures.terms;
import static org.karvan.pricing.PricingFixtures.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;

/** What holds whatever the figures; each over generated lots and clauses with a fixed seed, so that a failure can be seen again. */
class WhatMustAlwaysHoldTest {

    private static final int TIMES = 400;
    private static final long SEED = 20_261_122L;

    private final Random random = new Random(SEED);

    @Test
    void dryIsNeverMoreThanWet() {
        for (int time = 0; time < TIMES; time++) {
            WeighedLot lot = anyLot();
            assertTrue(lot.dryMass().compareTo(lot.wetMass()) <= 0, lot::toString);
        }
    }

    @Test
    void thePayablePartIsNeverNegativeAndNeverMoreThanIsThere() {
        for (int time = 0; time < TIMES; time++) {
            Grade assay = new Grade(between(0, 70, 3), GradeUnit.PERCENT);
            for (PayableRule rule : anyRules()) {
                Grade payable = rule.of(assay).grade();
                assertTrue(payable.value().signum() >= 0 && payable.compareTo(assay) <= 0, rule + " of " + assay);
            }
        }
    }

    private List<PayableRule> anyRules() {
        Percent share = new Percent(between(0, 100, 2));
        Grade deduction = new Grade(between(0, 5, 2), GradeUnit.PERCENT);
        PayableRule.Percentage percentage = new PayableRule.Percentage(share);
        PayableRule.LowerOf lower = new PayableRule.LowerOf(share, deduction);
        return List.of(percentage, lower, new PayableRule.UnitDeduction(deduction), new PayableRule.PercentageLessDeduction(share, deduction),
                new PayableRule.Bands(GradeUnit.PERCENT, List.of(new PayableRule.GradeBand(Span.between("0", "30"), lower),
                        new PayableRule.GradeBand(Span.from("30"), percentage))));
    }

    @Test
    void aPenaltyIsNothingUpToItsLimitAndNeverFallsAbove() {
        for (StepCounting counting : StepCounting.values()) {
            Clause.Penalty penalty = new Clause.Penalty("6", new Measured.Single(AssayElement.AS, GradeUnit.PERCENT), counting,
                    List.of(new Clause.PenaltyTier(Span.between("0.2", "0.5"), d("0.1"), d("3")), new Clause.PenaltyTier(Span.from("0.5"), d("0.1"), d("7"))));
            BigDecimal last = BigDecimal.ZERO;
            for (int level = 0; level <= 120; level++) {
                BigDecimal found = penaltyAt(penalty, BigDecimal.valueOf(level, 2));
                assertTrue(level > 20 || found.signum() == 0, counting + " at " + level);
                assertTrue(found.compareTo(last) >= 0, counting + " at " + level);
                last = found;
            }
            assertTrue(last.signum() > 0);
        }
    }

    private static BigDecimal penaltyAt(Clause.Penalty penalty, BigDecimal level) {
        Statement statement = price(with(PricingFixtures.simple("100"), penalty), PricingFixtures.lot("10", "0",
                Assay.agreed(AssayElement.SB, Grade.percent("50")), Assay.agreed(AssayElement.AS, new Grade(level, GradeUnit.PERCENT))));
        return new BigDecimal(PricingFixtures.amount(statement, LineKind.PENALTY)).negate();
    }

    @Test
    void aScheduleInPercentAndInPpmGivesTheSameMoney() {
        for (int time = 0; time < TIMES; time++) {
            BigDecimal threshold = between(0, 1, 2);
            BigDecimal step = between(0, 1, 2).add(d("0.01"));
            BigDecimal rate = between(0, 20, 2);
            StepCounting counting = StepCounting.values()[random.nextInt(StepCounting.values().length)];
            Grade level = new Grade(between(0, 3, 3), GradeUnit.PERCENT);
            Assay antimony = Assay.agreed(AssayElement.SB, Grade.percent("50"));
            Statement inPercent = price(with(PricingFixtures.simple("100"), schedule(GradeUnit.PERCENT, counting, threshold, step, rate)),
                    PricingFixtures.lot("10", "0", antimony, Assay.agreed(AssayElement.AS, level)));
            Statement inPpm = price(with(PricingFixtures.simple("100"), schedule(GradeUnit.PPM, counting, threshold.movePointRight(4), step.movePointRight(4), rate)),
                    PricingFixtures.lot("10", "0", antimony, Assay.agreed(AssayElement.AS, level.in(GradeUnit.PPM))));
            assertEquals(inPercent.net(), inPpm.net());
        }
    }

    private static Clause.Penalty schedule(GradeUnit unit, StepCounting counting, BigDecimal threshold, BigDecimal step, BigDecimal rate) {
        return new Clause.Penalty("6", new Measured.Single(AssayElement.AS, unit), counting,
                List.of(new Clause.PenaltyTier(new Span(Optional.of(threshold), Optional.empty()), step, rate)));
    }

    @Test
    void provisionalAndBalanceAreAlwaysTheFinalValue() {
        for (int time = 0; time < TIMES; time++) {
            Terms terms = with(PricingFixtures.simple(between(1, 50_000, 2).toPlainString()), new Clause.TreatmentCharge("5", between(-50, 300, 2)),
                    new Clause.ProvisionalPayment("8", new Percent(between(80, 95, 2)), ProvisionalPrice.LATEST_QUOTATION));
            WeighedLot lot = anyLot();
            BigDecimal first = Calculation.of(terms, consignment(new Stage.Provisional(LocalDate.EPOCH), lot), Quotations.NONE).total();
            Statement last = Calculation.of(terms, consignment(new Stage.Final(first), lot), Quotations.NONE);
            assertEquals(last.net(), first.add(last.total()));
        }
    }

    @Test
    void aLotSplitInTwoIsWorthTheSameBeforeRounding() {
        for (int time = 0; time < TIMES; time++) {
            Terms terms = terms(Mineral.ANTIMONY, Stream.of(paid(AssayElement.SB, between(50, 99, 1).toPlainString(), between(1, 40_000, 2).toPlainString(),
                    "70", ContentUnit.TONNE), paid(AssayElement.AU, "90", "4000", "100", ContentUnit.TROY_OUNCE)).flatMap(Stream::of).toArray(Clause[]::new));
            BigDecimal whole = between(2, 200, 3);
            BigDecimal part = whole.multiply(d("0.37")).setScale(3, RoundingMode.DOWN);
            String moisture = between(0, 20, 2).toPlainString();
            String grade = between(1, 70, 3).toPlainString();
            List<Line> one = price(terms, both(whole, moisture, grade)).lines();
            List<Line> two = price(terms, both(part, moisture, grade), both(whole.subtract(part), moisture, grade)).lines();
            assertEquals(0, exactly(one).compareTo(exactly(two)));
        }
    }

    private static WeighedLot both(BigDecimal wet, String moisture, String grade) {
        return PricingFixtures.lot(wet.toPlainString(), moisture, Assay.agreed(AssayElement.SB, Grade.percent(grade)),
                Assay.agreed(AssayElement.AU, Grade.gramsPerTonne("4.6")));
    }

    private static BigDecimal exactly(List<Line> lines) {
        return lines.stream().map(Line::exact).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(20, RoundingMode.HALF_UP);
    }

    @Test
    void noUmpireRuleKnowsWhoSellsAndWhoBuys() {
        for (int time = 0; time < TIMES; time++) {
            BigDecimal seller = between(50, 54, 2);
            BigDecimal buyer = between(50, 54, 2);
            BigDecimal umpire = between(49, 55, 2);
            for (UmpireRule rule : UmpireRule.values()) {
                assertEquals(0, rule.decide(seller, buyer, umpire).compareTo(rule.decide(buyer, seller, umpire)), rule.name());
            }
            assertEquals(mirrored(UmpireRule.costBearer(seller, buyer, umpire)), UmpireRule.costBearer(buyer, seller, umpire));
        }
    }

    private static CostBearer mirrored(CostBearer bearer) {
        return bearer == CostBearer.SHARED ? bearer : bearer == CostBearer.SELLER ? CostBearer.BUYER : CostBearer.SELLER;
    }

    @Test
    void whereTheUmpireFindsTheMeanEveryRuleTakesIt() {
        for (int time = 0; time < TIMES; time++) {
            BigDecimal seller = between(50, 54, 2);
            BigDecimal buyer = between(50, 54, 2);
            BigDecimal mean = seller.add(buyer).divide(BigDecimal.valueOf(2));
            for (UmpireRule rule : UmpireRule.values()) {
                assertEquals(0, mean.compareTo(rule.decide(seller, buyer, mean)), rule.name());
            }
            assertEquals(CostBearer.SHARED, UmpireRule.costBearer(seller, buyer, mean));
        }
    }

    @Test
    void callOffsTogetherStayWithinQuantityAndTolerance() {
        for (int time = 0; time < TIMES; time++) {
            CallOffs callOffs = new CallOffs("3", d("1000"), percent("5"), List.of());
            BigDecimal next = between(1, 300, 2);
            while (callOffs.sum().add(next).compareTo(d("1050")) <= 0) {
                callOffs = callOffs.with(next);
                next = between(1, 300, 2);
            }
            CallOffs full = callOffs;
            BigDecimal more = next;
            assertTrue(full.sum().compareTo(d("1050")) <= 0);
            assertEquals(Unpriceable.Fault.OVER_TOLERANCE, assertThrows(Unpriceable.class, () -> full.with(more)).fault());
        }
        assertEquals(d("1050"), new CallOffs("3", d("1000"), percent("5"), List.of(d("600"), d("450"))).sum());
    }

    @Test
    void aSettledConsignmentIsTheSameAfterTheTermsWereAmended() {
        for (int time = 0; time < TIMES; time++) {
            Terms first = PricingFixtures.simple(between(1, 50_000, 2).toPlainString());
            Consignment consignment = settled(anyLot());
            Statement settled = Calculation.of(first, consignment, Quotations.NONE);
            Terms amended = new Terms(first.reference(), 2, first.mineral(), USD, first.incoterm(), first.conversions(),
                    Stream.concat(first.clauses().stream(), Stream.of(new Clause.TreatmentCharge("5", d("100")))).toList());
            Statement underBoth = Calculation.of(amended, consignment, Quotations.NONE);
            assertEquals(2, underBoth.version());
            assertTrue(underBoth.net().compareTo(settled.net()) < 0);
            assertEquals(settled, Calculation.of(first, consignment, Quotations.NONE));
        }
    }

    @Test
    void everyAmountIsTheSumOfItsLines() {
        for (int time = 0; time < TIMES; time++) {
            Terms terms = with(PricingFixtures.simple(between(1, 50_000, 2).toPlainString()), new Clause.TreatmentCharge("5", between(-50, 300, 3)),
                    new Clause.RefiningCharge("5.1", AssayElement.SB, between(-3, 30, 3), ContentUnit.POUND),
                    new Clause.Deduction("6", DeductionKind.FREIGHT, DeductionBasis.PER_WET_TONNE, between(0, 90, 3)),
                    new Clause.Deduction("6.1", DeductionKind.INSURANCE, DeductionBasis.PERCENT_OF_VALUE, between(0, 2, 3)),
                    new Clause.Financing("7", percent("7.5"), 45, 360));
            Statement statement = price(terms, anyLot());
            assertEquals(sum(statement.lines().stream()), statement.total());
            assertEquals(sum(statement.lines().stream().filter(line -> line.kind() == LineKind.METAL)), statement.gross());
            assertTrue(statement.lines().stream().allMatch(line -> line.amount().scale() == 2
                    && line.amount().subtract(line.exact()).abs().compareTo(d("0.005")) <= 0));
        }
    }

    private static BigDecimal sum(Stream<Line> lines) {
        return lines.map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aPrepaymentLedgerAlwaysSums() {
        for (int time = 0; time < TIMES; time++) {
            LocalDate day = LocalDate.of(2026, 1, 1);
            BigDecimal principal = between(1_000, 2_000_000, 2);
            PrepaymentLedger ledger = PrepaymentLedger.paid("9", USD, percent("6"), day, principal);
            BigDecimal interest = BigDecimal.ZERO;
            BigDecimal recovered = BigDecimal.ZERO;
            for (int delivery : IntStream.range(0, 6).toArray()) {
                day = day.plusDays(random.nextInt(60));
                BigDecimal due = ledger.interestUpTo(day);
                BigDecimal part = ledger.outstanding().multiply(d("0.3")).setScale(2, RoundingMode.DOWN);
                ledger = ledger.recovered(day, part);
                interest = interest.add(due);
                recovered = recovered.add(part);
                assertEquals(principal.add(interest).subtract(recovered), ledger.outstanding(), "delivery " + delivery);
            }
        }
    }

    private WeighedLot anyLot() {
        BigDecimal gross = between(1, 500, 3);
        BigDecimal tare = gross.multiply(d("0.01")).setScale(3, RoundingMode.DOWN);
        List<Assay> assays = new ArrayList<>();
        assays.add(Assay.agreed(AssayElement.SB, new Grade(between(1, 70, 3), GradeUnit.PERCENT)));
        return new WeighedLot("LOT", new Tonnes(gross), new Tonnes(tare), new Percent(between(0, 20, 2)), assays);
    }

    /** A figure from one up to the other, with so many decimals. */
    private BigDecimal between(int low, int high, int decimals) {
        int steps = (high - low) * BigDecimal.TEN.pow(decimals).intValueExact();
        return BigDecimal.valueOf(low).add(BigDecimal.valueOf(random.nextInt(steps + 1), decimals));
    }
}
