package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * The same order with other moisture, other grade of its first payable element, or another price of that element.
 *
 * @param moisture of every lot, in percent; empty to leave it
 * @param grade in the unit in which that element was assayed; empty to leave it
 * @param index the price of that element before its percentage, in the unit in which it is paid; empty to leave it
 */
public record WhatIf(Optional<BigDecimal> moisture, Optional<BigDecimal> grade, Optional<BigDecimal> index) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** Digits before and after the point: a power of ten with many more would take long to reckon with. */
    private static final int MOST_DIGITS = 12;

    /**
     * What is asked.
     *
     * @throws Unpriceable for moisture outside 0 to below 100, or a grade or a price that is not positive
     */
    public WhatIf {
        moisture.ifPresent(percent -> Unpriceable.unless(percent.signum() >= 0 && percent.compareTo(WHOLE) < 0 && percent.scale() <= Percent.SCALE,
                "moisture", Fault.MOISTURE_RANGE));
        grade.ifPresent(figure -> Unpriceable.unless(figure.signum() > 0 && isShort(figure), "grade", Fault.GRADE_RANGE));
        index.ifPresent(price -> Unpriceable.unless(price.signum() > 0 && isShort(price), "index", Fault.INDEX_RANGE));
    }

    private static boolean isShort(BigDecimal figure) {
        return figure.scale() <= MOST_DIGITS && figure.precision() - figure.scale() <= MOST_DIGITS;
    }

    /** The element of which it speaks. */
    private static AssayElement element(PriceOrder order) {
        return order.terms().all(Clause.Payable.class).get(0).element();
    }

    /** The order as it would be. @throws Unpriceable when that grade cannot be */
    public PriceOrder of(PriceOrder order) {
        AssayElement element = element(order);
        Consignment before = order.consignment();
        List<WeighedLot> lots = before.lots().stream().map(lot -> lot(lot, element)).toList();
        Consignment after = new Consignment(before.reference(), before.form(), before.shipped(), before.arrived(), before.declarations(),
                before.outstanding(), before.stage(), lots);
        return new PriceOrder(terms(order.terms(), element), after, order.quotations());
    }

    private WeighedLot lot(WeighedLot lot, AssayElement element) {
        List<Assay> assays = new ArrayList<>();
        for (Assay assay : lot.assays()) {
            assays.add(assay.element() == element && grade.isPresent() ? Assay.agreed(element, grade(assay.seller().unit())) : assay);
        }
        return new WeighedLot(lot.reference(), lot.gross(), lot.tare(), moisture.map(Percent::new).orElse(lot.moisture()), assays);
    }

    private Grade grade(GradeUnit unit) {
        BigDecimal figure = grade.orElseThrow();
        Unpriceable.unless(unit.toShare(figure).compareTo(BigDecimal.ONE) <= 0, "grade", Fault.GRADE_RANGE);
        return new Grade(figure, unit);
    }

    private Terms terms(Terms terms, AssayElement element) {
        List<Clause> clauses = terms.clauses().stream().map(clause -> clause instanceof Clause.Price price && price.element() == element && index.isPresent()
                ? new Clause.Price(price.number(), element, new PriceSource.Fixed(index.get()), price.percent()) : clause).toList();
        return new Terms(terms.reference(), terms.version(), terms.mineral(), terms.currency(), terms.incoterm(), terms.conversions(), clauses);
    }
}
