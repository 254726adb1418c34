package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.Unpriceable.Fault;

/** One typed rule of the price, with its number in the contract. Money is in the currency of the terms. */
public sealed interface Clause {

    /** Its number as the contract prints it, such as {@code 7.2}: statements and refusals name it. */
    String number();

    /** For what there may be only one clause of this kind; empty when there may be several. */
    default Optional<Object> onlyFor() {
        return Optional.of(getClass());
    }

    /** Refuses what contradicts itself. */
    default void check() {
    }

    /** A clause that speaks of one element that is paid for; there may be one of each kind for each element. */
    sealed interface OfElement extends Clause {

        AssayElement element();

        @Override
        default Optional<Object> onlyFor() {
            return Optional.of(List.of(getClass(), element()));
        }
    }

    /**
     * What is paid for of an element.
     *
     * @param rule which part of the grade
     * @param factor tonnes of what is priced in one tonne of what is assayed: 1, or 0.8353 where oxide is assayed and
     *        antimony priced
     * @param unit in what the payable metal is counted and priced
     */
    record Payable(String number, AssayElement element, PayableRule rule, BigDecimal factor, ContentUnit unit) implements OfElement {

        @Override
        public void check() {
            rule.check(number);
            Unpriceable.unless(factor.signum() > 0, number, Fault.NOT_POSITIVE, factor);
            Unpriceable.unless(factor.compareTo(BigDecimal.ONE) <= 0, number, Fault.OVER_LIMIT, factor, BigDecimal.ONE);
        }
    }

    /**
     * What a unit of an element costs.
     *
     * @param source fixed or from an index
     * @param percent of that price that is paid; 100 for all of it, more where a premium is
     */
    record Price(String number, AssayElement element, PriceSource source, BigDecimal percent) implements OfElement {

        /** Twice the index: more is a mistake in writing. */
        private static final BigDecimal MOST = BigDecimal.valueOf(200);

        @Override
        public void check() {
            source.check(number);
            Unpriceable.unless(percent.signum() > 0, number, Fault.NOT_POSITIVE, percent);
            Unpriceable.unless(percent.compareTo(MOST) <= 0, number, Fault.OVER_LIMIT, percent, MOST);
        }
    }

    /**
     * So much for each dry tonne, whatever is in it; beside it an element may be paid for on its own, as gold in copper is.
     *
     * @param perDryTonne above nothing
     */
    record MaterialPrice(String number, BigDecimal perDryTonne) implements Clause {

        @Override
        public void check() {
            Unpriceable.unless(perDryTonne.signum() > 0, number, Fault.NOT_POSITIVE, perDryTonne);
        }
    }

    /** The price of an element, before its percentage, is never below. */
    record Floor(String number, AssayElement element, BigDecimal price) implements OfElement {

        @Override
        public void check() {
            Unpriceable.unless(price.signum() >= 0, number, Fault.NEGATIVE, price);
        }
    }

    /** The price of an element, before its percentage, is never above. */
    record Cap(String number, AssayElement element, BigDecimal price) implements OfElement {

        @Override
        public void check() {
            Unpriceable.unless(price.signum() > 0, number, Fault.NOT_POSITIVE, price);
        }
    }

    /**
     * Both sides share what the market does beyond a basis.
     *
     * @param basis the price from which is shared, per unit of the payable metal
     * @param above the seller's part of what the price is above it
     * @param below the seller's part of what it is below
     */
    record Participation(String number, AssayElement element, BigDecimal basis, Percent above, Percent below) implements OfElement {

        @Override
        public void check() {
            Unpriceable.unless(basis.signum() > 0, number, Fault.NOT_POSITIVE, basis);
        }
    }

    /** Deducted per dry tonne; negative where the buyer pays it. */
    record TreatmentCharge(String number, BigDecimal perDryTonne) implements Clause {
    }

    /**
     * The treatment charge moves with the averaged price of an element.
     *
     * @param basis the price at which the charge is as written, per unit of the payable metal
     * @param bands what each unit of price beyond the basis adds; below the basis, what each unit of fall adds
     */
    record Escalator(String number, AssayElement element, BigDecimal basis, List<EscalatorBand> bands) implements OfElement {

        public Escalator {
            bands = List.copyOf(bands);
        }

        @Override
        public Optional<Object> onlyFor() {
            return Optional.of(getClass());
        }

        @Override
        public void check() {
            Span.requireSeamless(number, bands.stream().map(EscalatorBand::span).toList());
            boolean isBound = bands.stream().anyMatch(band -> isEnd(band.span().from()) || isEnd(band.span().upTo()));
            Unpriceable.unless(isBound, number, Fault.BASIS_WITHIN_BAND, basis);
        }

        private boolean isEnd(Optional<BigDecimal> end) {
            return end.isPresent() && end.get().compareTo(basis) == 0;
        }

        /** What the charge becomes at this price, per dry tonne. */
        BigDecimal escalated(BigDecimal charge, BigDecimal price) {
            BigDecimal low = price.min(basis);
            BigDecimal high = price.max(basis);
            return bands.stream().map(band -> band.span().overlap(low, high).multiply(band.rate())).reduce(charge, BigDecimal::add);
        }
    }

    /** One band of an escalator: so much of charge for each unit of price within it. */
    record EscalatorBand(Span span, BigDecimal rate) {
    }

    /** Deducted per unit of payable metal; negative where the buyer pays it. */
    record RefiningCharge(String number, AssayElement element, BigDecimal rate, ContentUnit unit) implements OfElement {
    }

    /**
     * Deducted per dry tonne for what nobody wants.
     *
     * @param counting how a part of a step counts
     * @param tiers the first begins where the penalty does
     */
    record Penalty(String number, Measured measured, StepCounting counting, List<PenaltyTier> tiers) implements Clause {

        public Penalty {
            tiers = List.copyOf(tiers);
        }

        @Override
        public Optional<Object> onlyFor() {
            return Optional.of(List.of(getClass(), measured.name()));
        }

        @Override
        public void check() {
            Span.requireSeamless(number, tiers.stream().map(PenaltyTier::span).toList());
            Unpriceable.unless(tiers.get(0).span().from().isPresent() && tiers.get(tiers.size() - 1).span().upTo().isEmpty(), number,
                    Fault.BANDS_NOT_WHOLE);
            for (PenaltyTier tier : tiers) {
                Unpriceable.unless(tier.step().signum() > 0, number, Fault.NOT_POSITIVE, tier.step());
                Unpriceable.unless(tier.rate().signum() >= 0, number, Fault.NEGATIVE, tier.rate());
            }
        }

        /** The level up to which nothing is deducted. */
        BigDecimal threshold() {
            return tiers.get(0).threshold();
        }
    }

    /**
     * So much per dry tonne for each step of the level within the tier.
     *
     * @param span from its threshold up to the next tier, or without end
     * @param step the size of a step, in the unit of the level
     * @param rate money per dry tonne and step
     */
    record PenaltyTier(Span span, BigDecimal step, BigDecimal rate) {

        /** Where it begins. */
        BigDecimal threshold() {
            return span.from().orElseThrow();
        }

        /** How many steps a level reaches within it. */
        BigDecimal steps(BigDecimal level, StepCounting counting) {
            return counting.count(Figures.divide(span.overlap(threshold(), level), step));
        }
    }

    /** Above this level the lot is refused and has no price. */
    record RejectionLimit(String number, Measured measured, BigDecimal limit) implements Clause {

        @Override
        public Optional<Object> onlyFor() {
            return Optional.of(List.of(getClass(), measured.name()));
        }

        @Override
        public void check() {
            Unpriceable.unless(limit.signum() >= 0, number, Fault.NEGATIVE, limit);
        }
    }

    /** A lot with more moisture is refused. */
    record MoistureLimit(String number, Percent limit) implements Clause {
    }

    /** Any other cost that the seller bears: freight and insurance only where the Incoterm leaves them to the buyer. */
    record Deduction(String number, DeductionKind cost, DeductionBasis basis, BigDecimal amount) implements Clause {

        @Override
        public Optional<Object> onlyFor() {
            return Optional.empty();
        }

        @Override
        public void check() {
            Unpriceable.unless(amount.signum() >= 0, number, Fault.NEGATIVE, amount);
        }
    }

    /**
     * Interest on the money that waits: value × rate × days ÷ days of the year.
     *
     * @param perYear the rate for a year
     * @param days for how long
     * @param daysInYear by which a year is counted, usually 360
     */
    record Financing(String number, Percent perYear, int days, int daysInYear) implements Clause {

        @Override
        public void check() {
            Unpriceable.unless(days >= 0, number, Fault.NEGATIVE, days);
            Unpriceable.unless(daysInYear > 0, number, Fault.NOT_POSITIVE, daysInYear);
        }
    }

    /** A part of each delivery's value recovers the prepayment, until nothing of it is outstanding. */
    record PrepaymentRecovery(String number, Percent share) implements Clause {
    }

    /** The part of the provisional value that is paid at once, and by which prices. */
    record ProvisionalPayment(String number, Percent share, ProvisionalPrice price) implements Clause {
    }

    /**
     * Within the limit the mean of both sides' assays is final, beyond it the umpire's rule.
     *
     * @param limit the largest difference that is split
     */
    record Splitting(String number, AssayElement element, Grade limit, UmpireRule rule) implements Clause {

        @Override
        public Optional<Object> onlyFor() {
            return Optional.of(List.of(getClass(), element));
        }
    }

    /** A grade is rounded before it is used any further. */
    record GradeRounding(String number, AssayElement element, GradeStage stage, GradeUnit unit, int decimals, RoundingMode mode)
            implements Clause {

        @Override
        public Optional<Object> onlyFor() {
            return Optional.of(List.of(getClass(), element, stage));
        }

        @Override
        public void check() {
            checkDecimals(number, decimals, mode);
        }

        /** The grade as this clause leaves it, in its own unit. */
        Grade round(Grade grade) {
            return new Grade(grade.in(unit).value().setScale(decimals, mode), unit);
        }
    }

    /** The payable metal is rounded before it is priced, in its own unit. */
    record ContentRounding(String number, AssayElement element, int decimals, RoundingMode mode) implements OfElement {

        @Override
        public void check() {
            checkDecimals(number, decimals, mode);
        }
    }

    private static void checkDecimals(String number, int decimals, RoundingMode mode) {
        int most = 10;
        Unpriceable.unless(decimals >= 0, number, Fault.NEGATIVE, decimals);
        Unpriceable.unless(decimals <= most, number, Fault.OVER_LIMIT, decimals, most);
        Unpriceable.unless(mode != RoundingMode.UNNECESSARY, number, Fault.FIELD_UNREADABLE);
    }
}
