package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The figures of an order that a {@link WhatIf} moves, as they stand before anybody moves them; to four decimals.
 *
 * @param moisture of the whole consignment, in percent
 * @param element the first that is paid for
 * @param grade of that element
 * @param index the price of one unit of it before floor, cap, participation and percentage
 * @param priceUnit the currency and the unit of that price, such as {@code USD/t}
 * @param mostMoisture where the lever for moisture ends, in percent: wetter heaps are not weighed but drained
 * @param mostGrade where the lever for the grade ends: what chemistry allows, or four times the grade where that is less
 * @param mostIndex where the lever for the price ends: twice the price
 */
public record Levers(BigDecimal moisture, AssayElement element, Grade grade, BigDecimal index, String priceUnit,
                     BigDecimal mostMoisture, BigDecimal mostGrade, BigDecimal mostIndex) {

    private static final int DECIMALS = 4;
    private static final int PERCENT = 2;
    private static final BigDecimal WET = BigDecimal.valueOf(30);
    private static final BigDecimal RICH = BigDecimal.valueOf(4);
    private static final BigDecimal DEAR = BigDecimal.valueOf(2);

    /** The levers of an order. @throws Unpriceable when it has no price */
    public static Levers of(PriceOrder order) {
        Statement statement = order.price();
        MetalValue metal = statement.metals().get(0);
        BigDecimal wet = order.consignment().wetMass();
        BigDecimal water = cut(Figures.divide(wet.subtract(statement.dryMass()).movePointRight(PERCENT), wet));
        Grade grade = new Grade(cut(metal.assay().value()), metal.assay().unit());
        Grade richest = new Grade(Chemistry.limit(order.terms().mineral(), order.consignment().form(), metal.element()), GradeUnit.PERCENT);
        BigDecimal index = cut(metal.indexPrice());
        return new Levers(water, metal.element(), grade, index, statement.currency() + "/" + metal.unit().symbol(), WET.max(water),
                richest.in(grade.unit()).value().min(grade.value().multiply(RICH)), index.multiply(DEAR));
    }

    /** What was asked, without the figures that are as they were. */
    public WhatIf moved(BigDecimal newMoisture, BigDecimal newGrade, BigDecimal newIndex) {
        return new WhatIf(other(newMoisture, moisture), other(newGrade, grade.value()), other(newIndex, index));
    }

    private static Optional<BigDecimal> other(BigDecimal asked, BigDecimal present) {
        return Optional.ofNullable(asked).filter(figure -> figure.compareTo(present) != 0);
    }

    private static BigDecimal cut(BigDecimal figure) {
        BigDecimal shown = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown;
    }
}
