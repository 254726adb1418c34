package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.Unpriceable.Fault;

/** Which part of the grade is paid for. Whatever the rule, never less than nothing and never more than is there. */
public sealed interface PayableRule {

    /** The payable part of this assay. */
    Part of(Grade assay);

    /** Refuses what contradicts itself, under the number of its clause. */
    default void check(String clause) {
    }

    /**
     * What is paid for, and how that was reckoned.
     *
     * @param grade the payable grade, in the unit of the assay
     * @param formula the rule in words
     * @param inputs its figures, the assay first
     */
    record Part(Grade grade, Formula formula, List<Object> inputs) {
    }

    /** So many hundredths of the assay. */
    record Percentage(Percent percent) implements PayableRule {

        @Override
        public Part of(Grade assay) {
            return new Part(assay.cappedAt(Figures.share(assay.value(), percent)), Formula.PAYABLE_PERCENTAGE,
                    List.of(assay.value(), percent.value()));
        }
    }

    /** The assay less so much. */
    record UnitDeduction(Grade deduction) implements PayableRule {

        @Override
        public Part of(Grade assay) {
            BigDecimal less = deduction.in(assay.unit()).value();
            return new Part(assay.cappedAt(assay.value().subtract(less)), Formula.PAYABLE_DEDUCTION, List.of(assay.value(), less));
        }
    }

    /** The lower of a percentage and the assay less a deduction: "96.5 %, subject to a minimum deduction of 1 unit". */
    record LowerOf(Percent percent, Grade deduction) implements PayableRule {

        @Override
        public Part of(Grade assay) {
            BigDecimal less = deduction.in(assay.unit()).value();
            BigDecimal lower = Figures.share(assay.value(), percent).min(assay.value().subtract(less));
            return new Part(assay.cappedAt(lower), Formula.PAYABLE_LOWER, List.of(assay.value(), percent.value(), less));
        }
    }

    /** A percentage of the assay, and from that a deduction. */
    record PercentageLessDeduction(Percent percent, Grade deduction) implements PayableRule {

        @Override
        public Part of(Grade assay) {
            BigDecimal less = deduction.in(assay.unit()).value();
            return new Part(assay.cappedAt(Figures.share(assay.value(), percent).subtract(less)), Formula.PAYABLE_PERCENTAGE_LESS,
                    List.of(assay.value(), percent.value(), less));
        }
    }

    /**
     * Another rule for each band of grade.
     *
     * @param unit in what the ends of the bands are written
     * @param bands from nothing upwards, the last without an end
     */
    record Bands(GradeUnit unit, List<GradeBand> bands) implements PayableRule {

        public Bands {
            bands = List.copyOf(bands);
        }

        @Override
        public void check(String clause) {
            Span.requireSeamless(clause, bands.stream().map(GradeBand::span).toList());
            boolean isFromNothing = bands.get(0).span().from().map(low -> low.signum() == 0).orElse(false);
            boolean isOpenAbove = bands.get(bands.size() - 1).span().upTo().isEmpty();
            Unpriceable.unless(isFromNothing && isOpenAbove, clause, Fault.BANDS_NOT_WHOLE);
            Unpriceable.unless(bands.stream().noneMatch(band -> band.rule() instanceof Bands), clause, Fault.BANDS_WITHIN_BANDS);
        }

        @Override
        public Part of(Grade assay) {
            BigDecimal figure = assay.in(unit).value();
            return bands.stream().filter(band -> band.span().holds(figure)).findFirst().orElseThrow().rule().of(assay);
        }
    }

    /** One band of grade with its rule. */
    record GradeBand(Span span, PayableRule rule) {
    }
}
