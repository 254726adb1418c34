package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a consignment is worth, reckoned so that both sides can follow it: the working, the metals, and the lines of
 * money. Every amount it tells is the sum of its lines.
 *
 * @param terms the reference of the terms
 * @param version of the terms
 * @param consignment what was priced
 * @param currency of every amount
 * @param dryMass dry metric tonnes
 * @param working the figures on the way, in the order of reckoning
 * @param metals the elements that are paid for
 * @param lines the amounts, in the order of reckoning
 */
public record Statement(String terms, int version, String consignment, Currency currency, BigDecimal dryMass, List<Step> working,
                        List<MetalValue> metals, List<Line> lines) {

    private static final int PERCENT = 2;
    private static final int SHOWN = 2;

    public Statement {
        working = List.copyOf(working);
        metals = List.copyOf(metals);
        lines = List.copyOf(lines);
    }

    /** The value of the payable metal, or of the material where that has a price. */
    public BigDecimal gross() {
        return sum(line -> line.kind().isOfGross());
    }

    /** The value of the consignment: gross less all charges, deductions and recoveries. */
    public BigDecimal net() {
        return sum(line -> line.kind().isOfNet());
    }

    /** What is to be paid now; negative when the seller owes it. */
    public BigDecimal total() {
        return sum(line -> true);
    }

    /** What the metal that is there would be worth at its index, in whole minor units. */
    public BigDecimal containedValue() {
        return metals.stream().map(MetalValue::containedValue).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** The fair-price figure: the net value in percent of what the contained metal is worth at its index, to two decimals. */
    public BigDecimal fairPrice() {
        BigDecimal whole = containedValue();
        return whole.signum() == 0 ? BigDecimal.ZERO
                : Figures.divide(net().movePointRight(PERCENT), whole).setScale(SHOWN, RoundingMode.HALF_UP);
    }

    /** The net value of one dry tonne, in whole minor units. */
    public BigDecimal netPerDryTonne() {
        return Figures.divide(net(), dryMass).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    private BigDecimal sum(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
