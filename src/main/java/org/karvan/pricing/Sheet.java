package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The paper on which a statement is reckoned: working and lines, one below the other. */
final class Sheet {

    private final List<Step> working = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final int decimals;
    private BigDecimal sum = BigDecimal.ZERO;

    Sheet(Currency currency) {
        decimals = currency.getDefaultFractionDigits();
    }

    /** Notes a figure and hands it on. */
    BigDecimal work(String clause, String subject, Formula formula, List<Object> inputs, BigDecimal result, String unit) {
        working.add(new Step(clause, subject, formula, inputs, result, unit));
        return result;
    }

    /** Notes a grade and hands it on. */
    Grade work(String clause, String subject, Formula formula, List<Object> inputs, Grade result) {
        work(clause, subject, formula, inputs, result.value(), result.unit().symbol());
        return result;
    }

    /** Adds an amount, rounded to whole minor units. */
    void add(String clause, LineKind kind, String subject, Formula formula, List<Object> inputs, BigDecimal exact) {
        BigDecimal amount = rounded(exact);
        lines.add(new Line(clause, kind, subject, formula, inputs, exact, amount));
        sum = sum.add(amount);
    }

    /** Takes an amount off. */
    void deduct(String clause, LineKind kind, String subject, Formula formula, List<Object> inputs, BigDecimal exact) {
        add(clause, kind, subject, formula, inputs, exact.negate());
    }

    /** The sum of all lines so far. */
    BigDecimal sum() {
        return sum;
    }

    /** In whole minor units, half up. */
    BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    List<Step> working() {
        return working;
    }

    List<Line> lines() {
        return lines;
    }
}
